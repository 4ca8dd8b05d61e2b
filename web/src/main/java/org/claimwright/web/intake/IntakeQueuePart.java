package org.claimwright.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.worklists.QueueCount;

/** The intake queue on Home: its count opens the list it counts. */
@Named
@RequestScoped
public class IntakeQueuePart {
    @Inject
    private IntakeQueue queue;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    /** Null when nothing waits. */
    public QueueCount getQueue() {
        return queue.queue().orElse(null);
    }

    public String getOldest() {
        var zone = workPlace.getHere().timeZone();
        var since = getQueue().oldest().atZone(zone).toLocalDate();
        var days = ChronoUnit.DAYS.between(since, clock.today(zone));
        return Dates.day(since) + " (" + (days == 1 ? "1 day" : days + " days") + ")";
    }
}
