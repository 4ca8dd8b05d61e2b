package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimwright.claims.edits.CodeFacts;
import org.claimwright.claims.edits.Standing;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.ProcedureFacts;

/** The loaded code sets, as the edits ask them. */
@Dependent
class CodesOfTheDay implements CodeFacts {
    @Inject
    private CodeSets codes;

    @Override
    public Standing diagnosis(String code, LocalDate on) {
        return standing(codes.diagnosis(code, on), code, known -> codes.knowsDiagnosis(known, on));
    }

    @Override
    public Standing procedure(String code, LocalDate on) {
        return standing(codes.procedure(code, on), code, known -> codes.knowsProcedure(known, on));
    }

    @Override
    public Standing modifier(String code, LocalDate on) {
        return standing(codes.modifier(code, on), code, known -> codes.knowsModifier(known, on));
    }

    @Override
    public boolean isNewPatientVisit(String procedure, LocalDate on) {
        return is(procedure, on, ProcedureFacts::isNewPatientVisit);
    }

    @Override
    public boolean isEvaluationAndManagement(String procedure, LocalDate on) {
        return is(procedure, on, ProcedureFacts::isEvaluationAndManagement);
    }

    @Override
    public boolean isMinorProcedure(String procedure, LocalDate on) {
        return is(procedure, on, ProcedureFacts::isMinorProcedure);
    }

    /** Where nothing is known of a procedure, nothing is forbidden. */
    @Override
    public boolean allows(String procedure, String modifier, LocalDate on) {
        return !is(procedure, on, facts -> !facts.allows(modifier));
    }

    private boolean is(String procedure, LocalDate on, Predicate<ProcedureFacts> question) {
        return codes.facts(procedure, on).filter(question).isPresent();
    }

    private static Standing standing(Optional<CodeView> onTheDay, String code, Predicate<String> everKnown) {
        if (onTheDay.isPresent()) {
            return onTheDay.get().billable() ? Standing.VALID : Standing.NOT_BILLABLE;
        }
        return everKnown.test(code) ? Standing.NOT_IN_FORCE : Standing.UNKNOWN_HERE;
    }
}
