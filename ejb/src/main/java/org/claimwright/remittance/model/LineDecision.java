package org.claimwright.remittance.model;

import java.util.List;
import org.claimwright.claims.BilledLine;
import org.claimwright.kernel.Money;

/** What was decided on one line of ours: what is paid, and why the rest is not. */
public record LineDecision(BilledLine line, Money paid, List<AdvisedAdjustment> adjustments) {
    public LineDecision {
        adjustments = List.copyOf(adjustments);
    }
}
