package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class X12WriterTest {
    private static final InterchangeHeader HEADER = new InterchangeHeader(
            TradingPartner.of("SUBMIT01"),
            TradingPartner.of("CLRHOUSE"),
            LocalDateTime.of(2026, 11, 21, 9, 30),
            101,
            Usage.TEST);

    private static String written(Separators separators, Segment... body) {
        StringBuilder out = new StringBuilder();
        try (X12Writer writer = X12Writer.open(out, separators, HEADER)) {
            writer.group(Guide.PROFESSIONAL_CLAIM, 7);
            writer.set(Guide.PROFESSIONAL_CLAIM, "0001", List.of(body));
            writer.set(Guide.PROFESSIONAL_CLAIM, "0002", List.of(body));
        }
        return out.toString();
    }

    @Test
    void envelopes_are_counted() {
        assertEquals(
                """
                ISA*00*          *00*          *ZZ*SUBMIT01       *ZZ*CLRHOUSE       *261121*0930*^*00501*000000101*0*T*:~
                GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*7*X*005010X222A1~
                ST*837*0001*005010X222A1~
                SV1*HC:99213*150~
                SE*3*0001~
                ST*837*0002*005010X222A1~
                SV1*HC:99213*150~
                SE*3*0002~
                GE*2*7~
                IEA*1*000000101~
                """,
                written(
                        Separators.USUAL,
                        Segment.of("SV1", Segment.composite("HC", "99213", "", ""), "150", "", null)));
    }

    @Test
    void what_is_written_with_any_separators_reads_the_same() {
        Segment line = Segment.of("SV1", Segment.composite("HC", "99213"), Segment.repeated(List.of("1", "2")));
        List<Separators> variants = List.of(
                new Separators('*', ':', '^', '~'),
                new Separators('|', '>', '!', '\n'),
                new Separators('\u001D', '<', '`', '\r', "\n"));

        for (Separators separators : variants) {
            X12File file = X12File.read(written(separators, line));

            assertEquals(List.of(), file.findings());
            assertEquals(List.of(line), file.sets().get(0).body());
        }
    }

    @Test
    void a_value_that_holds_a_separator_is_refused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> written(Separators.USUAL, Segment.of("NM1", "IL", "1", "A*B")));

        assertEquals("NM103 cannot hold U+002A: it is a separator of this interchange", refusal.getMessage());
        assertTrue(written(new Separators('|', '>', '^', '~'), Segment.of("NM1", "IL", "1", "A*B"))
                .contains("NM1|IL|1|A*B~"));
    }

    @Test
    void a_character_outside_the_sets_is_refused() {
        for (String value : List.of("JOS\u00C9", "A\nB", "A\tB", "\u0000")) {
            IllegalArgumentException refusal = assertThrows(
                    IllegalArgumentException.class,
                    () -> written(Separators.USUAL, Segment.of("NM1", "IL", "1", value)));
            assertTrue(refusal.getMessage().contains("NM103"), refusal.getMessage());
        }
    }

    private static void refused(String message, Consumer<X12Writer> use) {
        try (X12Writer writer = X12Writer.open(new StringBuilder(), Separators.USUAL, HEADER)) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> use.accept(writer));
            assertEquals(message, refusal.getMessage());
        }
    }

    @Test
    void a_set_of_another_guide_than_its_groups_is_refused() {
        refused("A set of 005010X223A2 cannot stand in a group of 005010X222A1 837", writer -> {
            writer.group(Guide.PROFESSIONAL_CLAIM, 1);
            writer.set(Guide.INSTITUTIONAL_CLAIM, "0001", List.of());
        });
        refused("A set of 005010X221A1 cannot stand in a group of 005010X222A1 837", writer -> {
            writer.group(Guide.PROFESSIONAL_CLAIM, 1);
            writer.set(Guide.REMITTANCE, "0001", List.of());
        });
    }

    @Test
    void control_numbers_are_used_once_and_have_their_form() {
        refused("The group control number was used before: 1", writer -> {
            writer.group(Guide.PROFESSIONAL_CLAIM, 1);
            writer.group(Guide.REMITTANCE, 1);
        });
        refused("The set control number was used before: 0001", writer -> {
            writer.group(Guide.PROFESSIONAL_CLAIM, 1);
            writer.set(Guide.PROFESSIONAL_CLAIM, "0001", List.of());
            writer.set(Guide.PROFESSIONAL_CLAIM, "0001", List.of());
        });
        refused("A set control number has four to nine characters: 001", writer -> {
            writer.group(Guide.PROFESSIONAL_CLAIM, 1);
            writer.set(Guide.PROFESSIONAL_CLAIM, "001", List.of());
        });
        refused(
                "A group control number has one to nine digits: 0",
                writer -> writer.group(Guide.PROFESSIONAL_CLAIM, 0));
    }

    @Test
    void a_set_that_cannot_be_written_leaves_nothing_behind_and_can_come_again() {
        StringBuilder out = new StringBuilder();
        try (X12Writer writer = X12Writer.open(out, Separators.USUAL, HEADER)) {
            writer.group(Guide.REMITTANCE, 1);
            String before = out.toString();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> writer.set(
                            Guide.REMITTANCE, "0001", List.of(Segment.of("LX", "1"), Segment.of("LQ", "HE", "M*A"))));
            assertEquals(before, out.toString());
            writer.set(Guide.REMITTANCE, "0001", List.of(Segment.of("LX", "2")));
        }
        X12File file = X12File.read(out.toString());
        assertEquals(List.of(), file.findings());
        assertEquals(List.of(Segment.of("LX", "2")), file.sets().get(0).body());
    }

    @Test
    void set_numbers_begin_anew_with_each_group() {
        StringBuilder out = new StringBuilder();
        try (X12Writer writer = X12Writer.open(out, Separators.USUAL, HEADER)) {
            for (int group = 1; group <= 2; group++) {
                writer.group(Guide.PROFESSIONAL_CLAIM, group);
                writer.set(Guide.PROFESSIONAL_CLAIM, "0001", List.of());
            }
        }

        assertEquals(List.of(), X12File.read(out.toString()).findings());
    }

    @Test
    void a_group_without_a_set_is_not_written() {
        StringBuilder out = new StringBuilder();
        try (X12Writer writer = X12Writer.open(out, Separators.USUAL, HEADER)) {
            writer.group(Guide.PROFESSIONAL_CLAIM, 1);
            writer.group(Guide.PROFESSIONAL_CLAIM, 2);
            writer.set(Guide.PROFESSIONAL_CLAIM, "0001", List.of());
            writer.group(Guide.REMITTANCE, 3);
        }

        assertEquals(
                List.of("ISA", "GS", "ST", "SE", "GE", "IEA"),
                X12File.read(out.toString()).segments().stream()
                        .map(Segment::id)
                        .toList());
        assertEquals(List.of(), X12File.read(out.toString()).findings());
    }

    @Test
    void repetitions_need_a_separator_of_their_own() {
        Segment repeated = Segment.of("EB", "1", Segment.repeated(List.of("30", "35")));
        Separators none = new Separators('*', ':', Separators.NONE, '~');

        assertThrows(IllegalArgumentException.class, () -> written(none, repeated));
    }

    @Test
    void a_segment_is_read_from_the_usual_notation() {
        assertEquals(
                Segment.of("SV1", Segment.composite("HC", "99213", "25"), "150"),
                Segment.parse("SV1*HC:99213:25::*150**~"));
        assertEquals("25", Segment.parse("SV1*HC:99213:25*150").component(1, 3));
        assertEquals("", Segment.parse("SV1*HC:99213:25*150").component(1, 4));
        assertEquals("", Segment.parse("SV1*HC").element(9));
    }
}
