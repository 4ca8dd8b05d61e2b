package org.claimwright.practices;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate for whom a session is opened; without a practice it may see global tables only. */
public final class CurrentPractice implements CurrentTenantIdentifierResolver<Integer> {
    static final Integer NONE = 0;

    @Override
    public Integer resolveCurrentTenantIdentifier() {
        var practice = PracticeScope.current();
        return practice == null ? NONE : practice;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
