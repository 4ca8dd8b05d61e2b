package org.claimwright.codesets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.RuleTable;

/** The lists of codes, each with the shape of its codes. */
enum CodeList {
    DIAGNOSIS("[A-TV-Z]\\d[0-9AB][0-9A-Z]{0,4}|U[0-9A-Z]{2,6}", List.of("code", "label", "billable")),
    PROCEDURE("[A-Z0-9]\\d{3}[A-Z0-9]", List.of("code", "label")),
    MODIFIER("[A-Z0-9]{2}", List.of("code", "label")),
    PLACE_OF_SERVICE("\\d{2}", List.of("code", "label"));

    private static final String BILLABLE = "billable";

    private final Pattern shape;
    private final List<String> columns;

    CodeList(String shape, List<String> columns) {
        this.shape = Pattern.compile(shape);
        this.columns = columns;
    }

    /** The file's table with all that is wrong with it. */
    RuleTable read(String name, String text) {
        var table = RuleTable.read(name, text, columns, List.of("code"));
        var findings = new ArrayList<>(table.findings());
        table.rows().forEach(row -> check(table, row, findings));
        return new RuleTable(name, table.rows(), List.copyOf(findings));
    }

    /** A list without the column has no headers. */
    static boolean isBillable(RuleTable.Row row) {
        return !"N".equals(row.text(BILLABLE));
    }

    /** Whether a code has the list's shape. */
    boolean takes(String code) {
        return shape.matcher(code).matches();
    }

    private void check(RuleTable table, RuleTable.Row row, List<Finding> findings) {
        if (!takes(row.text("code"))) {
            findings.add(
                    table.at(row, "COD-0101", "the code has not the list's shape", "check it, and leave out dots"));
        }
        if (row.text("label").isBlank()) {
            findings.add(table.at(row, "COD-0102", "the code has no label", "say in a few words what it means"));
        }
        if (columns.contains(BILLABLE) && !row.text(BILLABLE).matches("[YN]")) {
            findings.add(table.at(row, "COD-0103", "billable is neither Y nor N", "write Y, or N for a header"));
        }
    }
}
