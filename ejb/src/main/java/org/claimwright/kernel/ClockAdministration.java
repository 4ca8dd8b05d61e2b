package org.claimwright.kernel;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Moves the business clock forward, where the installation lets it move. The database refuses anything else. */
@Stateless
public class ClockAdministration {
    private static final int HOURS_OF_A_DAY = 24;

    @PersistenceContext
    private EntityManager database;

    /**
     * The clock begins at another time than the machine's, so that a past can be lived through. Only before anybody works here.
     *
     * @param ahead whole hours, negative for an earlier time, ten years at most
     */
    public void begin(Duration ahead) {
        database.createNativeQuery("select kernel.begin_clock(:days, :hours)")
                .setParameter("days", (int) Math.floorDiv(ahead.toHours(), HOURS_OF_A_DAY))
                .setParameter("hours", Math.floorMod(ahead.toHours(), HOURS_OF_A_DAY))
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
