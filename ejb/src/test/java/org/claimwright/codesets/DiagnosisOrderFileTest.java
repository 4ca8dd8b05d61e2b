package org.claimwright.codesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Finding;
import org.junit.jupiter.api.Test;

class DiagnosisOrderFileTest {
    private final FileFindings findings = new FileFindings("icd10cm-order.txt");

    @Test
    void a_line_gives_the_code_its_long_title_and_whether_a_claim_may_carry_it() {
        var codes = read(
                line("00001", "A00", '0', "Cholera", "Cholera, all forms"),
                line("00002", "A000", '1', "Cholera due to one", "Cholera due to the first kind of bacteria"));

        assertTrue(findings.isEmpty());
        assertEquals(
                List.of("A00", "A000"), codes.stream().map(OfficialCode::code).toList());
        assertEquals("Cholera due to the first kind of bacteria", codes.get(1).label());
        assertFalse(codes.get(0).billable());
        assertTrue(codes.get(1).billable());
    }

    @Test
    void a_line_cut_after_the_short_title_keeps_that() {
        assertEquals(
                "Cholera due to one",
                read("00002 A000    1 Cholera due to one").get(0).label());
    }

    @Test
    void a_line_of_another_file_is_named_with_its_number() {
        read(line("00001", "A00", '0', "Cholera", "Cholera"), "A00.0,Cholera");

        assertEquals(
                List.of(new Finding(
                        "COD-0301",
                        "icd10cm-order.txt line 2",
                        "this is no line of the order file",
                        "load the file named icd10cm-order, not the table or the index")),
                findings.kept());
    }

    @Test
    void a_code_without_the_shape_of_one_is_named() {
        read(line("00001", "AAA", '1', "Nothing", "Nothing"));

        assertEquals("COD-0302", findings.kept().get(0).code());
    }

    @Test
    void a_code_without_a_title_is_named() {
        read("00001 B9683   0 " + " ".repeat(62));

        assertEquals("COD-0306", findings.kept().get(0).code());
    }

    @Test
    void of_a_file_of_another_kind_the_first_findings_are_kept_and_all_are_counted() {
        read(IntStream.range(0, 500).mapToObj(i -> "row " + i).toArray(String[]::new));

        assertEquals(20, findings.kept().size());
        assertEquals(500, findings.count());
    }

    private List<OfficialCode> read(String... lines) {
        var reader = new DiagnosisOrderFile();
        return IntStream.range(0, lines.length)
                .boxed()
                .flatMap(i -> reader.line(i + 1, lines[i], findings).stream())
                .toList();
    }

    static String line(String order, String code, char billable, String shortTitle, String longTitle) {
        return String.format("%s %-7s %c %-60s %s", order, code, billable, shortTitle, longTitle);
    }
}
