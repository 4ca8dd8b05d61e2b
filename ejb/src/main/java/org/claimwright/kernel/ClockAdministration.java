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
     * The clock begins on another day than the machine's, so that a past can be lived through. Only before anybody works here.
     *
     * @param daysAhead whole days, negative for an earlier day, ten years at most
     */
    public void begin(int daysAhead) {
        database.createNativeQuery("select kernel.begin_clock(:days)")
                .setParameter("days", daysAhead)
                .getSingleResult();
    }

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
