package org.claimwright.edi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.json.JsonException;
import org.claimwright.edi.json.JsonReader;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.validation.SoundFiles;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.Test;

/** Whatever could grow without end is cut off, or counted, with a finding of its own. */
class BoundsTest {
    private static final ReadLimits LIMITS = ReadLimits.USUAL;
    private static final String SOUND = SoundFiles.x12(SoundFiles.PROFESSIONAL);

    private static List<Finding> findings(String text) {
        return Validation.USUAL.findings(new ByteArrayInputStream(text.getBytes(ISO_8859_1)));
    }

    private static Finding only(FindingCode code, String text) {
        List<Finding> found = findings(text).stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertEquals(1, found.size(), () -> findings(text).stream()
                .map(Finding::text)
                .collect(Collectors.joining("\n")));
        return found.get(0);
    }

    private static Segment read(String text, String id) {
        return X12File.read(text).segments().stream()
                .filter(segment -> segment.is(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_element_is_cut_where_it_is_too_long() {
        String just = SOUND.replace("ACME BILLING*", "A".repeat(LIMITS.elementLength()) + "*");
        String more = SOUND.replace("ACME BILLING*", "A".repeat(LIMITS.elementLength() + 1) + "*");

        assertTrue(findings(just).stream().noneMatch(finding -> finding.code() == FindingCode.ELEMENT_TOO_LONG));
        Finding finding = only(FindingCode.ELEMENT_TOO_LONG, more);
        assertEquals("NM103", finding.location().toString());
        assertEquals("8193 characters", finding.found());
        assertEquals(LIMITS.elementLength(), read(more, "NM1").element(3).length());
        assertEquals("SUBMIT01", read(more, "NM1").element(9));
    }

    @Test
    void a_segment_is_cut_where_it_is_too_long() {
        String flood = "*" + "A".repeat(8_000);
        String more =
                SOUND.replace("BHT*0019*00*B1*20261121*0930*CH", "BHT*0019*00*B1*20261121*0930*CH" + flood.repeat(9));

        Finding finding = only(FindingCode.SEGMENT_TOO_LONG, more);

        assertEquals("BHT", finding.location().toString());
        assertEquals("more than 65536 characters", finding.found());
        assertEquals("41", read(more, "NM1").element(1));
    }

    @Test
    void a_segment_is_cut_where_it_has_too_many_elements() {
        String more = SOUND.replace("*0930*CH", "*0930*CH" + "*A".repeat(LIMITS.elements()));

        Finding finding = only(FindingCode.TOO_MANY_ELEMENTS, more);

        assertEquals("more than 512", finding.found());
        assertEquals(LIMITS.elements(), read(more, "BHT").size());
    }

    @Test
    void repetitions_are_counted() {
        String sound = SoundFiles.x12(SoundFiles.ELIGIBILITY_REQUEST);
        String just = sound.replace("EQ*30~", "EQ*30" + "^30".repeat(98) + "~");
        String more = sound.replace("EQ*30~", "EQ*30" + "^30".repeat(99) + "~");

        assertEquals(List.of(), findings(just));
        Finding finding = only(FindingCode.REPETITIONS_TOO_MANY, more);
        assertEquals("2110C EQ01", finding.location().toString());
        assertEquals("100 times", finding.found());
        assertEquals("99 at most", finding.expected());
    }

    @Test
    void components_are_counted() {
        Finding finding = only(
                FindingCode.COMPONENTS_TOO_MANY,
                SOUND.replace("SV1*HC:99213:25*150*UN*1***1:2~", "SV1*HC:99213:25*150*UN*1***1:2:1:2:1~"));

        assertEquals("2400 SV107-5", finding.location().toString());
    }

    @Test
    void loops_are_counted() {
        String line = "LX*%d~\nSV1*HC:92551*0*UN*1***1~\nDTP*472*D8*20261104~\n";
        String lines = IntStream.rangeClosed(3, 51).mapToObj(line::formatted).collect(Collectors.joining());
        String body = SOUND.replace("SE*66*", lines + "SE*" + (66 + 49 * 3) + "*");

        Finding finding = only(FindingCode.LOOP_REPEATED, body);

        assertEquals("2400 LX", finding.location().toString());
        assertEquals("50 at most", finding.expected());
    }

    @Test
    void levels_that_hang_on_each_other_without_end_are_read_all_the_same() {
        String levels = IntStream.rangeClosed(5, 20_004)
                .mapToObj(number -> "HL*" + number + "*" + (number - 1) + "*23*1~\nPAT*19~\n")
                .collect(Collectors.joining());
        String deep = SOUND.replace("SE*66*", levels + "SE*" + (66 + 40_000) + "*");
        TransactionSet set = X12File.read(deep).sets().get(0);

        assertTrue(findings(deep).stream().anyMatch(finding -> finding.code() == FindingCode.HIERARCHY_PARENT_WRONG));
        assertTrue(ClaimBatch.read(set).hasErrors());
        assertTrue(InstitutionalClaims.read(set).hasErrors());
    }

    @Test
    void json_within_json_has_an_end() {
        assertEquals(List.of(), JsonReader.read("[]"));
        JsonException refused = assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(100_000)));
        assertEquals("No JSON: expected no more than 100 levels at character 102", refused.getMessage());
    }

    @Test
    void findings_are_listed_up_to_a_number() {
        String many = SOUND.replace("SE*66*", "ZZZ*1~LX*9~\n".repeat(9_000) + "SE*" + (66 + 18_000) + "*");

        List<Finding> findings = findings(many);

        assertEquals(10_001, findings.size());
        assertTrue(findings.stream().anyMatch(finding -> finding.code() == FindingCode.TOO_MANY_FINDINGS));
    }

    @Test
    void control_numbers_one_by_one_take_no_room() {
        int sets = 300_000;
        ReadLimits little = new ReadLimits(65_536, 8_192, 512, 10_000, 3);

        assertEquals(List.of(), findings(new ManySets(sets, number -> number), little));
        assertEquals(
                List.of(FindingCode.SET_NUMBER_REPEATED),
                findings(new ManySets(sets, number -> number == sets ? 1 : number), little).stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void control_numbers_in_no_order_are_compared_up_to_a_number() {
        int sets = LIMITS.controlNumbers() + 10;

        assertEquals(List.of(), findings(new ManySets(sets - 10, number -> number * 2), LIMITS));
        List<Finding> findings = findings(new ManySets(sets, number -> number == sets ? 2 : number * 2), LIMITS);
        assertEquals(1, findings.size());
        assertEquals(
                "EDI-0112 WARNING ST02, interchange 1, group 1, set 100001, segment 1\n"
                        + "  Too many control numbers are in no order: from here on repeats are not looked for: found"
                        + " more than 100000 in no order, expected numbers one by one\n"
                        + "  number one by one, or compare them by other means",
                findings.get(0).text().replaceAll(" \\(.*\\)", ""));
    }

    private static List<Finding> findings(Reader in, ReadLimits limits) {
        X12Reader reader = X12Reader.of(in, limits);
        while (reader.hasNext()) {
            reader.next();
        }
        return reader.findings();
    }

    /** A group of very many small sets, written while it is read. */
    private static final class ManySets extends Reader {
        private final int sets;
        private final IntUnaryOperator number;
        private StringReader piece = new StringReader(SOUND.substring(0, SOUND.indexOf("ST*")));
        private int written;

        ManySets(int sets, IntUnaryOperator number) {
            this.sets = sets;
            this.number = number;
        }

        @Override
        public int read(char[] target, int start, int length) throws IOException {
            int read = piece.read(target, start, length);
            while (read < 0 && written <= sets) {
                piece = new StringReader(next());
                read = piece.read(target, start, length);
            }
            return read;
        }

        private String next() {
            StringBuilder some = new StringBuilder();
            while (written < sets && some.length() < 50_000) {
                int control = 1_000_000 + number.applyAsInt(++written);
                some.append("ST*837*" + control + "*005010X222A1~SE*2*" + control + "~");
            }
            return some.isEmpty() ? end() : some.toString();
        }

        private String end() {
            written++;
            return SOUND.substring(SOUND.indexOf("GE*")).replace("GE*1*", "GE*" + sets + "*");
        }

        @Override
        public void close() {
            piece.close();
        }
    }
}
