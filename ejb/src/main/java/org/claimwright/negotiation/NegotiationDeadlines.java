package org.claimwright.negotiation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.claimwright.practices.PracticeScope;

/** Looks every ten seconds which deadlines have passed by the business clock, practice by practice. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NegotiationDeadlines {
    @Inject
    private DeadlineWatch watch;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        watch.practices().forEach(this::look);
    }

    private void look(int practice) {
        try (var scope = PracticeScope.open(practice)) {
            watch.notice();
        }
    }
}
