package org.claimwright.codesets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.RuleTable;

/** The table of what the checks of a claim ask of a procedure. */
final class ProcedureFactList {
    static final String NAME = "PROCEDURE_FACT";

    private static final List<String> COLUMNS =
            List.of("code", "visit", "global_period", "modifiers_not_allowed", "places_not_allowed");
    private static final Set<String> VISITS = Set.of("NEW", "KNOWN", "OTHER", "NONE");
    private static final Set<String> GLOBAL_PERIODS = Set.of("000", "010", "090", "ZZZ", "NONE");

    private ProcedureFactList() {}

    static RuleTable read(String name, String text) {
        var table = RuleTable.read(name, text, COLUMNS, List.of("code"));
        var findings = new ArrayList<>(table.findings());
        table.rows().forEach(row -> check(table, row, findings));
        return new RuleTable(name, table.rows(), List.copyOf(findings));
    }

    private static void check(RuleTable table, RuleTable.Row row, List<Finding> findings) {
        if (!VISITS.contains(row.text("visit"))) {
            findings.add(
                    table.at(row, "COD-0201", "the kind of visit is not known", "write NEW, KNOWN, OTHER or NONE"));
        }
        if (!GLOBAL_PERIODS.contains(row.text("global_period"))) {
            findings.add(
                    table.at(row, "COD-0202", "the global period is not known", "write 000, 010, 090, ZZZ or NONE"));
        }
    }
}
