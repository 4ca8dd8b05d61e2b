package org.claimwright.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.claimwright.claims.ClaimQueue;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The queues of claims on Home: each count opens the list it counts. */
@Named
@RequestScoped
public class ClaimQueuesPart {
    @Inject
    private ClaimRegister register;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private List<ClaimQueue> queues;

    public List<ClaimQueue> getQueues() {
        if (queues == null) {
            queues = register.queues();
        }
        return queues;
    }

    public String address(ClaimQueue queue) {
        return "/claims/index.xhtml?state="
                + queue.group().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String oldest(ClaimQueue queue) {
        if (queue.oldest() == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(
                queue.oldest(), clock.today(workPlace.getHere().timeZone()));
        return Dates.day(queue.oldest()) + " (" + (days == 1 ? "1 day" : days + " days") + ")";
    }
}
