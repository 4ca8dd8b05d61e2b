package org.claimwright.codesets;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What codes mean on a day of service: a code is valid on a day, never simply valid. A code that is not valid on the day
 * and not known on any other may be missing here only, so the two are told apart.
 */
@Stateless
public class CodeSets {
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9.]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Inject
    private Codes codes;

    /** @param code without its dot */
    public Optional<CodeView> diagnosis(String code, LocalDate on) {
        return codes.code(CodeList.DIAGNOSIS, code, on);
    }

    public Optional<CodeView> procedure(String code, LocalDate on) {
        return codes.code(CodeList.PROCEDURE, code, on);
    }

    public Optional<CodeView> modifier(String code, LocalDate on) {
        return codes.code(CodeList.MODIFIER, code, on);
    }

    public Optional<CodeView> placeOfService(String code, LocalDate on) {
        return codes.code(CodeList.PLACE_OF_SERVICE, code, on);
    }

    /**
     * Whether a code that is not valid on the day is known for certain to be another day's. False where it may be missing
     * here only: it is in no list, or no list of that day is loaded.
     */
    public boolean knowsDiagnosis(String code, LocalDate on) {
        return codes.wasAnotherDays(CodeList.DIAGNOSIS, code, on);
    }

    public boolean knowsProcedure(String code, LocalDate on) {
        return codes.wasAnotherDays(CodeList.PROCEDURE, code, on);
    }

    public boolean knowsModifier(String code, LocalDate on) {
        return codes.wasAnotherDays(CodeList.MODIFIER, code, on);
    }

    public List<CodeView> placesOfService(LocalDate on) {
        return codes.all(CodeList.PLACE_OF_SERVICE, on);
    }

    public Optional<ProcedureFacts> facts(String procedure, LocalDate on) {
        return codes.facts(procedure, on);
    }

    /** Billable diagnoses by the beginning of the number, with or without its dot, or by words. */
    public List<CodeView> searchDiagnoses(String text, LocalDate on, int limit) {
        return search(CodeList.DIAGNOSIS, text, on, limit);
    }

    public List<CodeView> searchProcedures(String text, LocalDate on, int limit) {
        return search(CodeList.PROCEDURE, text, on, limit);
    }

    private List<CodeView> search(CodeList list, String text, LocalDate on, int limit) {
        var typed = text.strip();
        var words = NO_WORD.splitAsStream(typed).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var numbered = NUMBER.matcher(typed).matches()
                ? codes.numbered(list, DiagnosisCode.withoutDot(typed), on, limit)
                : List.<CodeView>of();
        return Stream.concat(numbered.stream(), codes.worded(list, words, on, limit).stream())
                .distinct()
                .limit(limit)
                .toList();
    }
}
