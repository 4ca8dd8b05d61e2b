package org.claimwright.demobooks;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.claimwright.claims.ClaimFilter;
import org.claimwright.claims.ClaimGroup;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.exchange.Traffic;
import org.claimwright.kernel.Installation;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.remittance.PostingSteps;

/**
 * Lives through the demo's past month by month: the practices' people do their work, their files go to the sandbox payer and its
 * answers come back, and only when nothing is on its way any more does the clock go on. Stopped at any moment, it goes on where it
 * stood.
 */
@Singleton
@Startup
@DependsOn("DemoBooks")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoYear {
    private static final Logger LOG = System.getLogger(DemoYear.class.getName());

    /**
     * So often nothing is on its way, one look after another, before the month goes on: the payer, who looks as often, has seen the
     * new day by then. What it decides about an agreement it has sent before it answers the claims that leave after it.
     */
    private static final int QUIET_LOOKS = 3;

    /** In milliseconds. */
    private static final long PACE = 500;

    @Resource
    private TimerService timers;

    @Inject
    private DemoHistory history;

    @Inject
    private DemoDesk desk;

    @Inject
    private Practices practices;

    @Inject
    private Traffic traffic;

    @Inject
    private ClaimRegister claims;

    @Inject
    private PostingSteps posting;

    private int quietLooks;

    @PostConstruct
    void begin() {
        if (Installation.mode() == Installation.DEMO) {
            timers.createIntervalTimer(PACE, PACE, new TimerConfig("a look", false));
        }
    }

    @Timeout
    public void look() {
        history.underWay().ifPresent(this::live);
    }

    private void live(DemoStretch stretch) {
        quietLooks = isQuiet() ? quietLooks + 1 : 0;
        if (quietLooks >= QUIET_LOOKS) {
            quietLooks = 0;
            goOn(stretch, history.monthsOf(stretch));
        }
    }

    private void goOn(DemoStretch stretch, int reached) {
        if (reached > 0 && somethingIsDone(stretch, reached)) {
            return;
        }
        if (stretch.isLast(reached)) {
            history.complete();
            LOG.log(Level.INFO, "the demo books are complete");
        } else {
            history.goOn(stretch);
            somethingIsDone(stretch, history.monthsOf(stretch));
        }
    }

    /** The next part of the month that is not done yet, in every practice. */
    private boolean somethingIsDone(DemoStretch stretch, int reached) {
        for (var part : DemoPart.values()) {
            var begun = practices.all().stream()
                    .map(practice -> desk.work(practice, part, stretch, reached))
                    .toList();
            var done = begun.stream().filter(DemoYear::isDone).count();
            if (done > 0) {
                LOG.log(Level.INFO, "demo books: month {0} of {1}, {2}", reached, stretch.months(), part);
                if (part.isWaitedAfter()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDone(Future<Boolean> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of a month's work failed; it is tried again", e);
        }
    }

    private boolean isQuiet() {
        return traffic.isStill()
                && posting.practicesWithUnposted().isEmpty()
                && practices.all().stream().allMatch(this::isAnswered);
    }

    private boolean isAnswered(int practice) {
        return PracticeScope.within(practice, () -> claims.rows(ClaimFilter.of(ClaimGroup.IN_FLIGHT), 0, 1)
                .isEmpty());
    }
}
