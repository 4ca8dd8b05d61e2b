package org.claimwright.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.claimwright.kernel.Finding;

/** What waits, with why and what to do. */
public record WaitingView(
        WaitingId id,
        String handler,
        String reference,
        String about,
        Instant arrivedAt,
        Instant triedAt,
        int tries,
        List<Finding> reasons)
        implements Serializable {}
