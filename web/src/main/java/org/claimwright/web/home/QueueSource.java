package org.claimwright.web.home;

import java.util.List;
import org.claimwright.web.Area;

/** Brings the queues of one area to Home. */
public interface QueueSource {
    Area area();

    /** All of them, also those in which nothing waits. */
    List<WaitingQueue> queues();
}
