package org.claimwright.pricing;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of an attempt to create or change a schedule. */
public sealed interface Scheduling {
    record Scheduled(FeeScheduleId id) implements Scheduling {}

    record Refused(List<Finding> findings) implements Scheduling {}
}
