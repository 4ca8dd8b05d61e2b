package org.claimwright.codesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.RuleTable;
import org.junit.jupiter.api.Test;

class StarterCodesTest {
    private static final String DIAGNOSES = "code,label,billable,effective_from,effective_to,source\n";

    private final RuleTable diagnoses = CodeList.DIAGNOSIS.read("diagnoses.csv", StarterCodes.text("diagnoses.csv"));
    private final RuleTable procedures = CodeList.PROCEDURE.read("procedures.csv", StarterCodes.text("procedures.csv"));
    private final RuleTable modifiers = CodeList.MODIFIER.read("modifiers.csv", StarterCodes.text("modifiers.csv"));
    private final RuleTable places =
            CodeList.PLACE_OF_SERVICE.read("places_of_service.csv", StarterCodes.text("places_of_service.csv"));
    private final RuleTable facts =
            ProcedureFactList.read("procedure_facts.csv", StarterCodes.text("procedure_facts.csv"));

    @Test
    void every_list_is_whole() {
        for (var table : List.of(diagnoses, procedures, modifiers, places, facts)) {
            assertEquals(List.of(), table.findings(), table.name());
            assertTrue(table.rows().size() >= 40, table.name());
        }
    }

    @Test
    void every_procedure_has_its_facts_on_the_same_days() {
        assertEquals(days(procedures), days(facts));
    }

    @Test
    void facts_name_modifiers_and_places_that_the_lists_have() {
        assertEquals(List.of(), strangers("modifiers_not_allowed", modifiers));
        assertEquals(List.of(), strangers("places_not_allowed", places));
    }

    @Test
    void the_header_of_a_billable_code_is_not_billable() {
        var billable = diagnoses.rows().stream().filter(CodeList::isBillable).toList();
        var wrong = billable.stream()
                .filter(row -> billable.stream()
                        .filter(other ->
                                other.text("code").length() > row.text("code").length())
                        .filter(other -> other.text("code").startsWith(row.text("code")))
                        .anyMatch(other -> row.to().isEmpty()))
                .map(row -> row.text("code"))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void a_bad_row_of_codes_is_named() {
        var text = DIAGNOSES + "J06.9,Cold,Y,2015-10-01,,x\nJ069,,Y,2015-10-01,,x\nJ06,Cold,maybe,2015-10-01,,x\n";

        assertEquals(
                List.of("COD-0101 line 2", "COD-0102 line 3", "COD-0103 line 4"),
                codes(CodeList.DIAGNOSIS.read("d.csv", text).findings()));
    }

    @Test
    void a_bad_row_of_facts_is_named() {
        var text =
                "code,visit,global_period,modifiers_not_allowed,places_not_allowed,effective_from,effective_to,source\n"
                        + "99213,OLD,000,,,2015-01-01,,x\n99214,KNOWN,30,,,2015-01-01,,x\n";

        assertEquals(
                List.of("COD-0201 line 2", "COD-0202 line 3"),
                codes(ProcedureFactList.read("f.csv", text).findings()));
    }

    @Test
    void a_diagnosis_is_shown_with_its_dot() {
        assertEquals("M25.561", DiagnosisCode.withDot("M25561"));
        assertEquals("I10", DiagnosisCode.withDot("I10"));
        assertEquals("M25561", DiagnosisCode.withoutDot(" m25.561"));
    }

    private List<String> strangers(String column, RuleTable list) {
        var known = list.rows().stream().map(row -> row.text("code")).collect(Collectors.toSet());
        return facts.rows().stream()
                .flatMap(row -> row.words(column).stream())
                .distinct()
                .filter(code -> !known.contains(code))
                .toList();
    }

    private static List<String> days(RuleTable table) {
        return table.rows().stream()
                .map(row -> row.text("code") + " " + row.from() + " " + row.to())
                .sorted()
                .toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code()
                        + finding.where().substring(finding.where().indexOf(" line")))
                .toList();
    }
}
