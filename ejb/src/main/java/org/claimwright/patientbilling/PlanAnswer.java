package org.claimwright.patientbilling;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What came of asking for a plan. */
public sealed interface PlanAnswer {
    /** Not yet agreed: what it would be. */
    record Proposed(PlanView plan) implements PlanAnswer {}

    record Agreed(PlanId plan) implements PlanAnswer {}

    record Refused(List<Finding> findings) implements PlanAnswer {}
}
