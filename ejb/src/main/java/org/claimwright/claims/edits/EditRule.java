package org.claimwright.claims.edits;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.claims.FindingSeverity;
import org.claimwright.claims.model.ClaimDraft;

/**
 * One row of the table.
 *
 * @param version the table's edition and the day the row is in force from; kept with each finding
 * @param snip the type of test as the industry counts them, 1 syntax to 7 partner
 */
record EditRule(
        String id,
        ClaimCheck check,
        Parameters parameters,
        FindingSeverity severity,
        int snip,
        String message,
        String todo,
        String citation,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String version) {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** A rule may change its thresholds over time; what it is called and what it asks stay. */
    String key() {
        return id + " " + check.name();
    }

    Stream<EditFinding> findings(ClaimDraft claim, CodeFacts codes) {
        return check.faults(claim, codes, parameters).map(this::finding);
    }

    private EditFinding finding(Fault fault) {
        return new EditFinding(
                id,
                check.name(),
                version,
                severity,
                snip,
                fault.place(),
                filled(message, fault.values()),
                filled(todo, fault.values()),
                citation);
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }
}
