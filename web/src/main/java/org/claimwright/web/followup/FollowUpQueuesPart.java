package org.claimwright.web.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.negotiation.NegotiationQueue;
import org.claimwright.negotiation.NegotiationQueues;
import org.claimwright.web.Area;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.home.QueueSource;
import org.claimwright.web.home.WaitingQueue;

/** The queues of the follow-up on Home. */
@Dependent
public class FollowUpQueuesPart implements QueueSource {
    @Inject
    private NegotiationLog log;

    @Inject
    private WorkPlace workPlace;

    @Override
    public Area area() {
        return Area.FOLLOW_UP;
    }

    @Override
    public List<WaitingQueue> queues() {
        return log.queues().stream().map(this::queue).toList();
    }

    private WaitingQueue queue(NegotiationQueue waiting) {
        var queue = waiting.queue();
        return WaitingQueue.empty(queue.kind(), queue.words(), help(queue), address(queue), "short")
                .with(
                        waiting.items(),
                        waiting.money(),
                        waiting.oldest(),
                        workPlace.getHere().timeZone());
    }

    private static String help(NegotiationQueues queue) {
        return switch (queue) {
            case UNDERPAID -> "The payer allowed less than its contract says";
            case ANSWER -> "An offer, a refusal, or a payment unlike the agreement";
            case OVERDUE -> "The day for the next step has passed";
        };
    }

    private static String address(NegotiationQueues queue) {
        return switch (queue) {
            case UNDERPAID -> Route.UNDERPAID.path();
            case ANSWER -> Route.NEGOTIATIONS.path() + "?show=answer";
            case OVERDUE -> Route.NEGOTIATIONS.path() + "?show=overdue";
        };
    }
}
