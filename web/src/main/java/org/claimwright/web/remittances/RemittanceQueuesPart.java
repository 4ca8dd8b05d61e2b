package org.claimwright.web.remittances;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittanceQueue;
import org.claimwright.remittance.RemittanceQueues;
import org.claimwright.web.Area;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.home.QueueSource;
import org.claimwright.web.home.WaitingQueue;

/** The queues of remittances on Home. */
@Dependent
public class RemittanceQueuesPart implements QueueSource {
    @Inject
    private RemittanceLog log;

    @Inject
    private WorkPlace workPlace;

    @Override
    public Area area() {
        return Area.REMITTANCES;
    }

    @Override
    public List<WaitingQueue> queues() {
        return log.queues().stream().map(this::queue).toList();
    }

    private WaitingQueue queue(RemittanceQueue waiting) {
        var queue = waiting.queue();
        return WaitingQueue.empty(
                        queue.kind(),
                        queue.words(),
                        help(queue),
                        Route.REMITTANCE_WORK.path() + "?list=" + queue.kind(),
                        measure(queue))
                .with(
                        waiting.items(),
                        waiting.money(),
                        waiting.oldest(),
                        workPlace.getHere().timeZone());
    }

    private static String help(RemittanceQueues queue) {
        return switch (queue) {
            case DENIED -> "The payer decided not to pay";
            case UNMATCHED -> "Money, or a takeback, without a claim of ours";
            case HELD -> "A remittance that does not balance posts nothing";
            case FAILED -> "A claim, or a whole posting, that stopped";
            case TAKEBACK -> "A payment taken back, no new decision yet";
            case NEXT_PAYER -> "The rest goes to the next payer before the patient";
        };
    }

    private static String measure(RemittanceQueues queue) {
        return switch (queue) {
            case DENIED -> "denied";
            case NEXT_PAYER -> "open";
            default -> "paid";
        };
    }
}
