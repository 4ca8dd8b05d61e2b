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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;

/**
 * Looks for late instalments whenever a practice has a new day. It ticks by machine time and asks the clock what day it is, so that
 * a clock moved forward is noticed within seconds. What is late stays late, so a jump needs one look and not one for each day.
 */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanWatch {
    private static final Logger LOG = System.getLogger(PlanWatch.class.getName());

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PaymentPlans plans;

    @Inject
    private BusinessClock clock;

    private final Map<Integer, LocalDate> looked = new HashMap<>();

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void look() {
        practices.all().forEach(this::look);
    }

    @SuppressWarnings("try") // The scope is held while the practice is worked for, and not asked for anything.
    private void look(int practice) {
        try (var scope = PracticeScope.open(practice)) {
            var today = clock.today(profile.current().timeZone());
            if (!today.equals(looked.get(practice))) {
                plans.lookForLate();
                looked.put(practice, today);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "practice " + practice + ": its plans could not be looked at", e);
        }
    }
}
