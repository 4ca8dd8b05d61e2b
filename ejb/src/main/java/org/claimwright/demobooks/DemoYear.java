package org.claimwright.demobooks;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoYear {
    private static final Logger LOG = System.getLogger(DemoYear.class.getName());

    /**
     * So often nothing is on its way, one look after another, before the month goes on: the payer, who looks as often, has seen the
     * new day by then. What it decides about an agreement it has sent before it answers the claims that leave after it.
     */
    private static final int QUIET_LOOKS = 2;

    @Inject
    private DemoHistory history;

    @Inject
    private DemoMonth month;

    @Inject
    private Practices practices;

    @Inject
    private Traffic traffic;

    @Inject
    private ClaimRegister claims;

    @Inject
    private PostingSteps posting;

    private int quietLooks;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        if (Installation.mode() == Installation.DEMO) {
            history.underWay().ifPresent(this::live);
        }
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
            var done = practices.all().stream()
                    .filter(practice -> PracticeScope.within(practice, () -> isDoneNow(part, stretch, reached)))
                    .count();
            if (done > 0) {
                LOG.log(Level.INFO, "demo books: month {0} of {1}, {2}", reached, stretch.months(), part);
                if (part.isWaitedAfter()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDoneNow(DemoPart part, DemoStretch stretch, int reached) {
        boolean done = false;
        int pieces = month.pieces(part, stretch.isLast(reached));
        for (int piece = 0; piece < pieces; piece++) {
            done |= month.work(part, piece, stretch, reached);
        }
        return done;
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
