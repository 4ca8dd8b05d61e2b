package org.claimwright.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private static final String HEADING = "code,label,effective_from,effective_to,source\n";

    @Test
    void a_whole_file_has_no_finding() {
        var table = read("# purpose: a test\n" + HEADING + "A1,\"one, \"\"two\"\"\",2026-01-01,,here\n");

        assertEquals(List.of(), table.findings());
        assertEquals("one, \"two\"", table.rows().get(0).text("label"));
        assertEquals(LocalDate.of(2026, 1, 1), table.rows().get(0).from());
        assertEquals(Optional.empty(), table.rows().get(0).to());
    }

    @Test
    void the_same_code_may_follow_itself() {
        assertEquals(
                List.of(),
                read(HEADING + "A1,one,2025-01-01,2025-12-31,here\nA1,one,2026-01-01,,here\n")
                        .findings());
    }

    @Test
    void other_columns_are_refused() {
        assertEquals(
                "KRN-0301 list.csv line 1: these are not the table's columns;"
                        + " write code,label,effective_from,effective_to,source",
                findings("code,label,source\nA1,one,here\n"));
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("KRN-0301", read("").findings().get(0).code());
    }

    @Test
    void a_row_with_a_field_too_few_is_named() {
        assertEquals(
                "KRN-0302 list.csv line 3: it has 4 fields; write 5",
                findings(HEADING + "A1,one,2026-01-01,,here\nA2,two,2026-01-01,\n"));
    }

    @Test
    void a_row_whose_quotes_do_not_match_is_named() {
        assertEquals(
                "KRN-0302 list.csv line 2: it has 0 fields; write 5",
                findings(HEADING + "A1,\"one,2026-01-01,,here\n"));
    }

    @Test
    void a_day_that_is_none_is_named() {
        assertEquals(
                "KRN-0303 list.csv line 2: a date cannot be read; write it as 2026-01-31",
                findings(HEADING + "A1,one,2026-02-30,,here\n"));
    }

    @Test
    void a_row_that_ends_before_it_begins_is_named() {
        assertEquals(
                "KRN-0304 list.csv line 2: it ends before it begins; check both dates",
                findings(HEADING + "A1,one,2026-01-02,2026-01-01,here\n"));
    }

    @Test
    void a_row_without_its_source_is_named() {
        assertEquals(
                "KRN-0305 list.csv line 2: it does not say where it comes from; name its source",
                findings(HEADING + "A1,one,2026-01-01,, \n"));
    }

    @Test
    void rows_that_hold_on_the_same_day_are_named() {
        assertEquals(
                "KRN-0306 list.csv line 3: it holds on days on which line 2 holds;"
                        + " let one end before the other begins",
                findings(HEADING + "A1,one,2025-01-01,2026-01-01,here\nA1,one,2026-01-01,,here\n"));
    }

    private static RuleTable read(String text) {
        return RuleTable.read("list.csv", text, List.of("code", "label"), List.of("code"));
    }

    private static String findings(String text) {
        var findings = read(text).findings();
        assertEquals(1, findings.size(), findings::toString);
        var finding = findings.get(0);
        return finding.code() + " " + finding.where() + ": " + finding.found() + "; " + finding.todo();
    }
}
