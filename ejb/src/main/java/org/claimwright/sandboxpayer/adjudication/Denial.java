package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.sandboxpayer.adjudication.CoveredClaim.Purpose;

/**
 * A named cause for which a line is not paid at all.
 *
 * @param remark the remark code that explains it, or empty
 */
public record Denial(String name, Pattern procedures, Condition condition, String group, String reason, String remark) {

    /** A payer before us decided, and the claim does not say how. */
    static final Denial PRIOR_DECISION_LACKS =
            new Denial("prior-decision-lacks", Pattern.compile(".*"), asked -> true, Reduction.PROVIDER, "16", "MA04");

    /** When it applies. */
    interface Condition {
        boolean holds(Asked asked);
    }

    /** All that a condition may look at. */
    record Asked(CoveredClaim claim, CoveredLine line, Standing standing, Chance chance) {}

    /** @param cells name, procedures, condition, value, group, reason, remark */
    public static Denial of(List<String> cells) {
        var condition = condition(cells.get(0), cells.get(2), cells.get(3));
        return new Denial(
                cells.get(0), Pattern.compile(cells.get(1)), condition, cells.get(4), cells.get(5), cells.get(6));
    }

    private static Condition condition(String name, String word, String value) {
        return switch (word) {
            case "always" -> asked -> true;
            case "no-authorization" -> asked -> !asked.claim().authorized();
            case "filed-after" -> filedAfter(Long.parseLong(value));
            case "allowed-before" ->
                asked -> asked.standing().allowedBefore(asked.claim().patient(), asked.line());
            case "no-drug" -> asked -> !asked.line().drugNamed();
            case "no-diagnosis" -> noDiagnosis(Pattern.compile(value));
            case "member" -> member(Pattern.compile(value));
            case "share" -> share(name, new BigDecimal(value));
            default -> throw new IllegalArgumentException("the contract has an unknown condition: " + word);
        };
    }

    /** A replacement is measured by the claim it replaces, which was in time. */
    private static Condition filedAfter(long days) {
        return asked -> asked.claim().purpose() == Purpose.ORIGINAL
                && ChronoUnit.DAYS.between(asked.line().day(), asked.claim().received()) > days;
    }

    private static Condition noDiagnosis(Pattern wanted) {
        return asked -> asked.line().diagnoses().stream()
                .noneMatch(code -> wanted.matcher(code).matches());
    }

    private static Condition member(Pattern members) {
        return asked -> members.matcher(asked.claim().memberId()).matches();
    }

    private static Condition share(String name, BigDecimal share) {
        return asked -> asked.chance().strikes(name, Terms.nameOf(asked.claim(), asked.line()), share);
    }

    boolean appliesTo(Asked asked) {
        return procedures.matcher(asked.line().procedure().code()).matches() && condition.holds(asked);
    }

    List<String> remarks() {
        return Stream.of(remark).filter(code -> !code.isEmpty()).toList();
    }
}
