package org.claimwright.claims.edits;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A few codes with their dates, as a small loaded code set. */
record LoadedCodes() implements CodeFacts {
    private static final LocalDate CHANGE = LocalDate.of(2026, 10, 1);
    private static final Set<String> VALID =
            Set.of("J0190", "E119", "I10", "99213", "99203", "71046", "20610", "25", "RT", "A0425");
    private static final Set<String> HEADINGS = Set.of("J06", "E11");
    private static final Set<String> UNTIL_CHANGE = Set.of("K5000", "99201", "ZZ");

    private static Standing standing(String code, LocalDate on) {
        if (UNTIL_CHANGE.contains(code)) {
            return on.isBefore(CHANGE) ? Standing.VALID : Standing.NOT_IN_FORCE;
        }
        if (HEADINGS.contains(code)) {
            return Standing.NOT_BILLABLE;
        }
        return VALID.contains(code) ? Standing.VALID : Standing.UNKNOWN_HERE;
    }

    @Override
    public Standing diagnosis(String code, LocalDate on) {
        return standing(code, on);
    }

    @Override
    public Standing procedure(String code, LocalDate on) {
        return standing(code, on);
    }

    @Override
    public Standing modifier(String code, LocalDate on) {
        return standing(code, on);
    }

    @Override
    public boolean isNewPatientVisit(String procedure, LocalDate on) {
        return procedure.equals("99203");
    }

    @Override
    public boolean isEvaluationAndManagement(String procedure, LocalDate on) {
        return procedure.startsWith("992");
    }

    @Override
    public boolean isMinorProcedure(String procedure, LocalDate on) {
        return procedure.equals("20610");
    }

    @Override
    public boolean allows(String procedure, String modifier, LocalDate on) {
        return !Map.of("71046", "25").getOrDefault(procedure, "").equals(modifier);
    }
}
