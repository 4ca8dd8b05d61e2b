package org.claimwright.web.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.web.Area;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.home.QueueSource;
import org.claimwright.web.home.WaitingQueue;

/** The intake queue on Home. */
@Dependent
public class IntakeQueuePart implements QueueSource {
    @Inject
    private IntakeQueue queue;

    @Inject
    private WorkPlace workPlace;

    @Override
    public Area area() {
        return Area.EXCHANGE;
    }

    @Override
    public List<WaitingQueue> queues() {
        var empty = WaitingQueue.empty(
                IntakeQueue.KIND,
                "Waiting from other systems",
                "A message that could not go on as it came",
                Route.INTAKE.path(),
                "");
        return List.of(
                empty.with(queue.queue().orElse(null), workPlace.getHere().timeZone()));
    }
}
