package org.claimwright.kernel;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Moves the business clock forward, where the installation lets it move. The database refuses anything else. */
@Stateless
public class ClockAdministration {
    @PersistenceContext
    private EntityManager database;

    /**
     * @param days whole days, at least one
     * @return how many days the clock is now ahead of the machine's
     */
    public int advance(int days) {
        return ((Number) database.createNativeQuery("select kernel.advance_clock(:days)")
                        .setParameter("days", days)
                        .getSingleResult())
                .intValue();
    }
}
