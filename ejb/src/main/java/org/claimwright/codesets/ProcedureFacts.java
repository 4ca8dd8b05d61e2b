package org.claimwright.codesets;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What the checks of a claim ask of a procedure.
 *
 * @param globalPeriod 000, 010 or 090 days that a surgery's follow-up is paid with it; ZZZ billed beside another; NONE where it has no follow-up
 */
public record ProcedureFacts(
        String code, Visit visit, String globalPeriod, List<String> modifiersNotAllowed, List<String> placesNotAllowed)
        implements Serializable {
    private static final Set<String> MINOR = Set.of("000", "010");

    /** Which kind of evaluation and management it is. */
    public enum Visit {
        NEW,
        KNOWN,
        OTHER,
        NONE
    }

    public boolean isEvaluationAndManagement() {
        return visit != Visit.NONE;
    }

    public boolean isNewPatientVisit() {
        return visit == Visit.NEW;
    }

    /** A procedure whose follow-up is at most ten days. */
    public boolean isMinorProcedure() {
        return MINOR.contains(globalPeriod);
    }

    public boolean allows(String modifier) {
        return !modifiersNotAllowed.contains(modifier);
    }

    public boolean isRenderedAt(String placeOfService) {
        return !placesNotAllowed.contains(placeOfService);
    }
}
