package org.claimwright.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.negotiation.NegotiationQueue;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The queues of the follow-up on Home: each count opens the list it counts. */
@Named
@RequestScoped
public class FollowUpQueuesPart {
    @Inject
    private NegotiationLog log;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private List<NegotiationQueue> queues;

    public List<NegotiationQueue> getQueues() {
        if (queues == null) {
            queues = log.queues();
        }
        return queues;
    }

    public String address(NegotiationQueue queue) {
        return switch (queue.queue()) {
            case UNDERPAID -> "/followup/index.xhtml";
            case ANSWER -> "/followup/negotiations.xhtml?show=answer";
            case OVERDUE -> "/followup/negotiations.xhtml?show=overdue";
        };
    }

    public String oldest(NegotiationQueue queue) {
        if (queue.oldest() == null) {
            return "";
        }
        var zone = workPlace.getHere().timeZone();
        var since = queue.oldest().atZone(zone).toLocalDate();
        var days = ChronoUnit.DAYS.between(since, clock.today(zone));
        return Dates.day(since) + " (" + (days == 1 ? "1 day" : days + " days") + ")";
    }
}
