package org.claimwright.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of one {@link RuleTable} and checks what every such table has in common. */
final class RuleTableReader {
    static final String FROM = "effective_from";
    static final String TO = "effective_to";
    private static final String SOURCE = "source";
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^,\"]*))(,|$)");

    private final String name;
    private final List<String> columns;
    private final List<RuleTable.Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    RuleTableReader(String name, List<String> ownColumns) {
        this.name = name;
        this.columns =
                Stream.concat(ownColumns.stream(), Stream.of(FROM, TO, SOURCE)).toList();
    }

    List<RuleTable.Row> rows() {
        return List.copyOf(rows);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void read(List<String> lines) {
        var heading = heading(lines);
        if (heading == lines.size() || !fields(lines.get(heading)).equals(columns)) {
            wrong(heading + 1, "KRN-0301", "these are not the table's columns", "write " + String.join(",", columns));
            return;
        }
        for (int i = heading + 1; i < lines.size(); i++) {
            row(i + 1, fields(lines.get(i)));
        }
    }

    private static int heading(List<String> lines) {
        var heading = 0;
        while (heading < lines.size() && lines.get(heading).startsWith("#")) {
            heading++;
        }
        return heading;
    }

    private void row(int line, List<String> fields) {
        if (fields.size() != columns.size()) {
            wrong(line, "KRN-0302", "it has " + fields.size() + " fields", "write " + columns.size());
            return;
        }
        var row = new RuleTable.Row(line, named(fields));
        if (datesAreGood(row) && hasItsSource(row)) {
            rows.add(row);
        }
    }

    private boolean datesAreGood(RuleTable.Row row) {
        if (!isDate(row.text(FROM)) || !(row.text(TO).isEmpty() || isDate(row.text(TO)))) {
            wrong(row.line(), "KRN-0303", "a date cannot be read", "write it as 2026-01-31");
            return false;
        }
        var ends = row.to().map(last -> !last.isBefore(row.from())).orElse(true);
        if (!ends) {
            wrong(row.line(), "KRN-0304", "it ends before it begins", "check both dates");
        }
        return ends;
    }

    private boolean hasItsSource(RuleTable.Row row) {
        var known = !row.text(SOURCE).isBlank();
        if (!known) {
            wrong(row.line(), "KRN-0305", "it does not say where it comes from", "name its source");
        }
        return known;
    }

    private void wrong(int line, String code, String found, String todo) {
        findings.add(RuleTable.at(name, line, code, found, todo));
    }

    private Map<String, String> named(List<String> fields) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), fields.get(i));
        }
        return Map.copyOf(values);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The fields of a line; quotes around one let it hold a comma, and two quotes in it are one. None, when quotes do not
     * match.
     */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var next = FIELD.matcher(line);
        while (next.find()) {
            fields.add(next.group(1) == null ? next.group(2) : next.group(1).replace("\"\"", "\""));
            if (next.group(3).isEmpty()) {
                return fields;
            }
        }
        return List.of();
    }
}
