package org.claimwright.claims.edits;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditTableTest {
    private static final String HEAD = "# edition: 2026.1\n"
            + "id,check,parameters,severity,snip,message,todo,citation,effective_from,effective_to,source\n";
    private static final String ROW =
            "DX-01,DiagnosesFit,maximum=12,E,2,{count} diagnoses,Leave some out,HI,2012-01-01,2019-12-31,guide\n";

    @Test
    void the_table_holds_the_rules_of_the_first_release() {
        var ids = ClaimEdits.load().rules().stream().map(EditRule::id).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(ids.containsAll(List.of(
                "DEM-02", "COV-01", "COV-03", "COV-05", "COV-06", "COV-11", "COV-12", "PRV-01", "PRV-02", "PRV-05",
                "PRV-07", "PRV-08", "DAT-01", "DAT-02", "DAT-04", "DX-01", "DX-02", "DX-03", "DX-11", "PTR-01", "PX-01",
                "PX-04", "MOD-01", "MOD-03", "UNT-01", "AMT-01", "AMT-02", "FRQ-01", "FRQ-02", "DUP-01", "STR-02",
                "STR-03")));
    }

    @Test
    void a_row_that_is_wrong_is_named() {
        assertRefused(ROW.replace("DiagnosesFit", "DiagnosesFlit"), "line 3: there is no check DiagnosesFlit");
        assertRefused(ROW.replace("maximum=12", ""), "line 3: DiagnosesFit takes the parameters [maximum]");
        assertRefused(ROW.replace("{count}", "{counted}"), "line 3: DiagnosesFit does not fill in {counted}");
        assertRefused(ROW.replace(",E,", ",X,"), "line 3: severity is E, W or I");
        assertRefused(ROW.replace("2019-12-31", "2011-12-31"), "line 3: it ends before it begins");
        assertRefused(ROW.replace(",guide", ","), "line 3: it does not say where it comes from");
        assertRefused(ROW.replace(",guide", ""), "line 3: it has 10 fields");
    }

    @Test
    void rows_for_one_question_follow_each_other_day_by_day() {
        assertRefused(
                ROW + ROW.replace("2012-01-01,2019-12-31", "2019-12-31,"), "line 4: it holds on days on which line 3");
        assertRefused(ROW + ROW.replace("2012-01-01,2019-12-31", "2020-01-02,"), "DX-01 DiagnosesFit leave days out");
    }

    @Test
    void a_check_that_no_row_asks_is_named() {
        assertRefused(ROW + ROW.replace("2012-01-01,2019-12-31", "2020-01-01,"), "no row asks");
    }

    private static void assertRefused(String rows, String because) {
        var refusal = assertThrows(IllegalStateException.class, () -> EditTable.read(HEAD + rows));

        assertTrue(refusal.getMessage().contains(because), refusal::getMessage);
    }
}
