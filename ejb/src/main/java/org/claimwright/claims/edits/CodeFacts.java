package org.claimwright.claims.edits;

import java.time.LocalDate;

/** What the edits ask of the code sets, always for the date of service. */
public interface CodeFacts {
    Standing diagnosis(String code, LocalDate on);

    Standing procedure(String code, LocalDate on);

    Standing modifier(String code, LocalDate on);

    boolean isNewPatientVisit(String procedure, LocalDate on);

    boolean isEvaluationAndManagement(String procedure, LocalDate on);

    /** A procedure whose global period is at most ten days. */
    boolean isMinorProcedure(String procedure, LocalDate on);

    boolean allows(String procedure, String modifier, LocalDate on);
}
