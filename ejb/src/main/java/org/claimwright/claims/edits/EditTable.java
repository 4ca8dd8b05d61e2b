package org.claimwright.claims.edits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.claims.FindingSeverity;
import org.claimwright.kernel.RuleTable;

/**
 * Reads {@code edits.csv} and checks it whole: what every rule table has in common, and here known checks and parameters,
 * placeholders that the check fills, no day left out between two rows for one question, and no check that nobody asks.
 */
final class EditTable {
    private static final String NAME = "edits.csv";
    private static final List<String> COLUMNS =
            List.of("id", "check", "parameters", "severity", "snip", "message", "todo", "citation");
    private static final List<String> WORDS = List.of("message", "todo", "citation");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-\\d{2}");
    private static final Pattern EDITION = Pattern.compile("(?m)^#\\s*edition:\\s*(\\S+)");
    private static final Map<String, FindingSeverity> SEVERITIES =
            Map.of("E", FindingSeverity.ERROR, "W", FindingSeverity.WARNING, "I", FindingSeverity.INFORMATION);
    private static final Map<String, ClaimCheck> CHECKS =
            ClaimChecks.ALL.stream().collect(Collectors.toUnmodifiableMap(ClaimCheck::name, check -> check));

    private final String edition;
    private final List<EditRule> rules = new ArrayList<>();

    private EditTable(String edition) {
        this.edition = edition;
    }

    /** @throws IllegalStateException naming the row that is not sound */
    static List<EditRule> read(String text) {
        var table = RuleTable.read(NAME, text, COLUMNS, List.of("id", "check"));
        table.findings().stream().findFirst().ifPresent(wrong -> {
            throw new IllegalStateException(wrong.where() + ": " + wrong.found());
        });
        var edits = new EditTable(edition(text));
        table.rows().forEach(edits::add);
        edits.checkPeriods();
        return List.copyOf(edits.rules);
    }

    private static String edition(String text) {
        var named = EDITION.matcher(text);
        if (!named.find()) {
            throw new IllegalStateException(NAME + ": the header names no edition");
        }
        return named.group(1);
    }

    private void add(RuleTable.Row row) {
        try {
            rules.add(rule(row));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(NAME + " line " + row.line() + ": " + e.getMessage(), e);
        }
    }

    private EditRule rule(RuleTable.Row row) {
        require(ID.matcher(row.text("id")).matches(), "'" + row.text("id") + "' is no rule id");
        require(CHECKS.containsKey(row.text("check")), "there is no check " + row.text("check"));
        require(SEVERITIES.containsKey(row.text("severity")), "severity is E, W or I");
        require(row.text("snip").matches("[1-7]"), "the SNIP type is 1 to 7");
        WORDS.forEach(column -> require(!row.text(column).isBlank(), column + " is missing"));
        var rule = new EditRule(
                row.text("id"),
                CHECKS.get(row.text("check")),
                Parameters.read(row.text("parameters")),
                SEVERITIES.get(row.text("severity")),
                Integer.parseInt(row.text("snip")),
                row.text("message"),
                row.text("todo"),
                row.text("citation"),
                row.from(),
                row.to().orElse(null),
                edition + " " + row.from());
        checkWords(rule);
        return rule;
    }

    private static void checkWords(EditRule rule) {
        var check = rule.check();
        require(
                rule.parameters().values().keySet().equals(check.parameters()),
                check.name() + " takes the parameters " + check.parameters());
        for (var text : List.of(rule.message(), rule.todo())) {
            EditRule.PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name ->
                            require(check.values().contains(name), check.name() + " does not fill in {" + name + "}"));
        }
    }

    /** Rows for one question follow each other day by day, in the order of time. */
    private void checkPeriods() {
        var latest = new HashMap<String, LocalDate>();
        var unused = new HashSet<>(CHECKS.keySet());
        for (var rule : rules) {
            unused.remove(rule.check().name());
            var before = latest.put(rule.key(), rule.effectiveTo());
            if (before != null && !before.plusDays(1).equals(rule.effectiveFrom())) {
                throw new IllegalStateException(
                        NAME + ": the rows for " + rule.key() + " leave days out before " + rule.effectiveFrom());
            }
        }
        if (!unused.isEmpty()) {
            throw new IllegalStateException(NAME + ": no row asks " + unused);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
