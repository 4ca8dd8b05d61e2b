package org.claimwright.web.remittances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittanceQueue;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The queues of remittances on Home: each count opens the list it counts. */
@Named
@RequestScoped
public class RemittanceQueuesPart {
    @Inject
    private RemittanceLog log;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private List<RemittanceQueue> queues;

    public List<RemittanceQueue> getQueues() {
        if (queues == null) {
            queues = log.queues();
        }
        return queues;
    }

    public String address(RemittanceQueue queue) {
        return "/remittances/work.xhtml?list=" + queue.queue().kind();
    }

    public String oldest(RemittanceQueue queue) {
        if (queue.oldest() == null) {
            return "";
        }
        var zone = workPlace.getHere().timeZone();
        var since = queue.oldest().atZone(zone).toLocalDate();
        var days = ChronoUnit.DAYS.between(since, clock.today(zone));
        return Dates.day(since) + " (" + (days == 1 ? "1 day" : days + " days") + ")";
    }
}
