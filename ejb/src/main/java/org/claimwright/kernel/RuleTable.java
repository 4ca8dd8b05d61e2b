package org.claimwright.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of rules from a CSV file: comment lines, a line of column names, rows. Each row says from when to when it
 * holds and where it comes from. The whole file is checked, each finding names its line, and a table with findings is
 * not to be used.
 *
 * @param rows those that can be read
 */
public record RuleTable(String name, List<Row> rows, List<Finding> findings) {

    /** A row; its line is counted from 1, comments included. */
    public record Row(int line, Map<String, String> values) {
        public String text(String column) {
            return values.get(column);
        }

        /** What stands in one field with spaces between. */
        public List<String> words(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(" "));
        }

        public LocalDate from() {
            return LocalDate.parse(text(RuleTableReader.FROM));
        }

        /** The last day; empty while the row goes on to hold. */
        public Optional<LocalDate> to() {
            return Optional.of(text(RuleTableReader.TO))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
        }

        boolean overlaps(Row other) {
            return !endsBefore(other) && !other.endsBefore(this);
        }

        private boolean endsBefore(Row other) {
            return to().map(last -> last.isBefore(other.from())).orElse(false);
        }
    }

    /**
     * @param name the file's, for findings
     * @param columns the table's own; effective_from, effective_to and source follow them
     * @param key the columns that name what a row is about: two rows about the same may not hold on the same day
     */
    public static RuleTable read(String name, String text, List<String> columns, List<String> key) {
        var reader = new RuleTableReader(name, columns);
        reader.read(text.lines().toList());
        var findings = reader.findings().isEmpty() ? overlaps(name, reader.rows(), key) : reader.findings();
        return new RuleTable(name, reader.rows(), findings);
    }

    /** A finding on a row by somebody who knows what its columns mean. */
    public Finding at(Row row, String code, String found, String todo) {
        return at(name, row.line(), code, found, todo);
    }

    static Finding at(String name, int line, String code, String found, String todo) {
        return new Finding(code, name + " line " + line, found, todo);
    }

    private static List<Finding> overlaps(String name, List<Row> rows, List<String> key) {
        var byKey = new HashMap<List<String>, List<Row>>();
        var findings = new ArrayList<Finding>();
        for (var row : rows) {
            var before = byKey.computeIfAbsent(key.stream().map(row::text).toList(), none -> new ArrayList<>());
            overlapped(row, before).map(other -> overlap(name, row, other)).forEach(findings::add);
            before.add(row);
        }
        return List.copyOf(findings);
    }

    private static Stream<Row> overlapped(Row row, List<Row> before) {
        return before.stream().filter(row::overlaps);
    }

    private static Finding overlap(String name, Row row, Row other) {
        return at(
                name,
                row.line(),
                "KRN-0306",
                "it holds on days on which line " + other.line() + " holds",
                "let one end before the other begins");
    }
}
