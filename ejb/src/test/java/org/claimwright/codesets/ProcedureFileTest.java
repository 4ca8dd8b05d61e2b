package org.claimwright.codesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.kernel.FileFindings;
import org.junit.jupiter.api.Test;

class ProcedureFileTest {
    private final FileFindings findings = new FileFindings("HCPC.txt");

    @Test
    void the_words_of_a_code_go_on_in_the_records_after_it() {
        var codes = read(
                record("A0100", '3', "Ride to the doctor in a taxi,", "19820101", ""),
                record("A0100", '4', "there and back", "", ""),
                record("J1885", '3', "Injection of a pain killer", "19960101", "20251231"));

        assertTrue(findings.isEmpty());
        assertEquals(
                "Ride to the doctor in a taxi, there and back", codes.get(0).label());
        assertEquals(LocalDate.of(1982, 1, 1), codes.get(0).from());
        assertNull(codes.get(0).to());
        assertEquals(LocalDate.of(2025, 12, 31), codes.get(1).to());
    }

    @Test
    void a_modifier_stands_in_the_list_of_modifiers() {
        var codes = read(record("   LT", '7', "Left side", "19820101", ""), record("   RT", '7', "Right side", "", ""));

        assertEquals(List.of("LT", "RT"), codes.stream().map(OfficialCode::code).toList());
        assertTrue(codes.stream().allMatch(code -> code.list() == CodeList.MODIFIER));
    }

    @Test
    void the_table_saved_as_comma_separated_rows_says_the_same() {
        var codes = read(
                "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,ADD DT,TERM DT",
                "A0100,00100,3,\"Ride to the doctor, in a taxi,\",Taxi,19820101,",
                "A0100,00200,4,there and back,,,",
                "LT,00100,7,Left side,Left,1/1/1982,");

        assertTrue(findings.isEmpty());
        assertEquals(
                "Ride to the doctor, in a taxi, there and back", codes.get(0).label());
        assertEquals(CodeList.MODIFIER, codes.get(1).list());
        assertEquals(LocalDate.of(1982, 1, 1), codes.get(1).from());
    }

    @Test
    void a_line_of_another_file_is_named() {
        read("00001 A00     0 Cholera");

        assertEquals("COD-0311", findings.kept().get(0).code());
        assertEquals("HCPC.txt line 1", findings.kept().get(0).where());
    }

    @Test
    void a_record_without_words_and_one_with_a_bad_day_are_named() {
        read(record("A0100", '3', "", "", ""), record("A0110", '3', "Bus", "19829999", ""));

        assertEquals(
                List.of("COD-0312", "COD-0313"),
                findings.kept().stream().map(finding -> finding.code()).toList());
    }

    private List<OfficialCode> read(String... lines) {
        var reader = new ProcedureFile();
        var read = IntStream.range(0, lines.length)
                .boxed()
                .flatMap(i -> reader.line(i + 1, lines[i], findings).stream())
                .toList();
        return Stream.concat(read.stream(), reader.end().stream()).toList();
    }

    static String record(String code, char kind, String words, String added, String ends) {
        var text = new StringBuilder(" ".repeat(320));
        put(text, 0, code);
        put(text, 5, "00100");
        put(text, 10, String.valueOf(kind));
        put(text, 11, words);
        put(text, 268, added);
        put(text, 284, ends);
        return text.toString();
    }

    private static void put(StringBuilder text, int at, String value) {
        text.replace(at, at + value.length(), value);
    }
}
