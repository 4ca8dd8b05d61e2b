package org.claimwright.claims.edits;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.claims.FindingSeverity;

/**
 * Reads {@code edits.csv} and checks it whole: known columns, checks and parameters, placeholders that the check fills, dates in
 * order, and no two rows for one question on one day nor a day left out between them.
 */
final class EditTable {
    static final List<String> COLUMNS = List.of(
            "id",
            "check",
            "parameters",
            "severity",
            "snip",
            "message",
            "todo",
            "citation",
            "effective_from",
            "effective_to",
            "source");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-\\d{2}");
    private static final Pattern EDITION = Pattern.compile("#\\s*edition:\\s*(\\S+)");
    private static final Map<String, FindingSeverity> SEVERITIES =
            Map.of("E", FindingSeverity.ERROR, "W", FindingSeverity.WARNING, "I", FindingSeverity.INFORMATION);

    private final Map<String, ClaimCheck> checks = new HashMap<>();
    private final List<EditRule> rules = new ArrayList<>();
    private String edition;
    private boolean headed;

    private EditTable() {
        ClaimChecks.ALL.forEach(check -> checks.put(check.name(), check));
    }

    static List<EditRule> read(Reader text) {
        var table = new EditTable();
        var lines = new BufferedReader(text).lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            try {
                table.accept(lines.get(number - 1).strip());
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new IllegalStateException("edits.csv, line " + number + ": " + e.getMessage(), e);
            }
        }
        table.checkPeriods();
        return List.copyOf(table.rules);
    }

    private void accept(String line) {
        var named = EDITION.matcher(line);
        if (named.matches()) {
            edition = named.group(1);
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var cells = CsvLine.cells(line);
        if (!headed) {
            require(cells.equals(COLUMNS), "the columns are " + COLUMNS);
            require(edition != null, "the header names no edition");
            headed = true;
        } else {
            rules.add(rule(cells));
        }
    }

    private EditRule rule(List<String> cells) {
        require(cells.size() == COLUMNS.size(), cells.size() + " cells, not " + COLUMNS.size());
        var from = LocalDate.parse(cells.get(8));
        var to = cells.get(9).isEmpty() ? null : LocalDate.parse(cells.get(9));
        require(ID.matcher(cells.get(0)).matches(), "'" + cells.get(0) + "' is no rule id");
        require(checks.containsKey(cells.get(1)), "there is no check " + cells.get(1));
        require(SEVERITIES.containsKey(cells.get(3)), "severity is E, W or I");
        require(cells.get(4).matches("[1-7]"), "the SNIP type is 1 to 7");
        require(to == null || !to.isBefore(from), "it ends before it begins");
        for (int cell : new int[] {5, 6, 7, 10}) {
            require(!cells.get(cell).isBlank(), COLUMNS.get(cell) + " is missing");
        }
        var rule = new EditRule(
                cells.get(0),
                checks.get(cells.get(1)),
                Parameters.read(cells.get(2)),
                SEVERITIES.get(cells.get(3)),
                Integer.parseInt(cells.get(4)),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                from,
                to,
                edition + " " + from);
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

    /** Rows for one question follow each other without a gap, in the order of time. */
    private void checkPeriods() {
        var latest = new HashMap<String, EditRule>();
        var unused = new HashSet<>(checks.keySet());
        for (var rule : rules) {
            unused.remove(rule.check().name());
            var before = latest.put(rule.key(), rule);
            if (before != null
                    && (before.effectiveTo() == null
                            || !before.effectiveTo().plusDays(1).equals(rule.effectiveFrom()))) {
                throw new IllegalStateException("edits.csv: the rows for " + rule.key()
                        + " overlap, leave days out, or are not in the order of time: from " + rule.effectiveFrom());
            }
        }
        if (!unused.isEmpty()) {
            throw new IllegalStateException("edits.csv: no row asks " + unused);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
