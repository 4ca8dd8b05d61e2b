package org.claimwright.patientbilling;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;

/**
 * Looks for late instalments whenever a practice may have a new day: at each quarter of an hour, in which somewhere a day begins, and
 * when the clock was moved. It ticks by machine time and asks the clock, so that a move is noticed within seconds. What is late stays
 * late, so a jump needs one look and not one for each day.
 */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanWatch {
    private static final Logger LOG = System.getLogger(PlanWatch.class.getName());
    private static final long QUARTER = 15 * 60;

    @Inject
    private Practices practices;

    @Inject
    private PaymentPlans plans;

    @Inject
    private BusinessClock clock;

    private long looked;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void look() {
        var quarter = clock.now().getEpochSecond() / QUARTER;
        if (quarter != looked) {
            practices.all().forEach(this::look);
            looked = quarter;
        }
    }

    @SuppressWarnings("try") // The scope is held while the practice is worked for, and not asked for anything.
    private void look(int practice) {
        try (var scope = PracticeScope.open(practice)) {
            plans.lookForLate();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "practice " + practice + ": its plans could not be looked at", e);
        }
    }
}
