package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final Separators PIPES = new Separators('|', '>', '{', '\'');

    private static String composed(SetBody body) {
        return body.segments().stream().map(Segment::toString).collect(Collectors.joining("\n"));
    }

    private static String written(SetBody body, Separators separators) {
        StringBuilder text = new StringBuilder();
        new SegmentWriter(text, separators).writeAll(body);
        return text.toString();
    }

    @Test
    void what_is_empty_at_the_end_is_left_out() {
        SetBody body = out -> out.segment("REF")
                .element("F8")
                .element("")
                .skip(2)
                .segment("CLM")
                .element("A")
                .skip(1)
                .element("11")
                .component("B")
                .component("")
                .component("")
                .element("")
                .segment("K3")
                .element("");
        assertEquals("REF*F8\nCLM*A**11:B", composed(body));
        assertEquals("REF|F8'CLM|A||11>B'", written(body, PIPES));
    }

    @Test
    void a_number_is_written_as_big_decimal_would() {
        Random random = new Random(20261122);
        List<BigDecimal> numbers = new ArrayList<>(List.of(
                new BigDecimal("0"),
                new BigDecimal("0.00"),
                new BigDecimal("-0.05"),
                new BigDecimal("1E+3"),
                new BigDecimal("1E-20"),
                BigDecimal.valueOf(Long.MIN_VALUE),
                BigDecimal.valueOf(Long.MAX_VALUE, 2),
                new BigDecimal("-123456789012345678901234567890.123")));
        for (int i = 0; i < 2_000; i++) {
            numbers.add(BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(20)));
        }
        for (BigDecimal number : numbers) {
            assertEquals("AMT*" + number.toPlainString(), composed(out -> out.segment("AMT")
                    .element(number)));
            assertEquals(
                    "AMT|" + number.toPlainString() + "'",
                    written(out -> out.segment("AMT").element(number), PIPES));
        }
        assertEquals(
                "LX*" + Integer.MIN_VALUE, composed(out -> out.segment("LX").element(Integer.MIN_VALUE)));
    }

    @Test
    void days_and_lists_are_written() {
        SetBody body = out -> out.segment("DTP")
                .element("472")
                .element("RD8")
                .element(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 11, 30))
                .element(LocalDate.of(999, 3, 4))
                .element((LocalDate) null)
                .composite(List.of(1, 2, 10))
                .repeated(List.of("30", "98"));
        assertEquals("DTP*472*RD8*20260102-20261130*09990304**1:2:10*30^98", composed(body));
        assertEquals("DTP|472|RD8|20260102-20261130|09990304||1>2>10|30{98'", written(body, PIPES));
    }

    /** Our own marks, too, are nothing a value may hold: it would be two elements. */
    @Test
    void a_value_that_would_be_read_as_two_is_refused() {
        List<SetBody> bodies = List.of(
                out -> out.segment("REF").element("F8").element("A" + Segment.ELEMENT + "B"),
                out -> out.add(Segment.of("REF", "F8", "A" + Segment.ELEMENT + "B")),
                out -> out.add(Segment.of("REF", "F8", "A").with(2, "A" + Segment.ELEMENT + "B")));
        for (SetBody body : bodies) {
            Exception refusal = assertThrows(IllegalArgumentException.class, () -> written(body, Separators.USUAL));
            assertEquals("REF02 cannot hold U+", refusal.getMessage().substring(0, 20));
        }
    }

    /** A sign and a point are no digits, and a partner may have chosen them. */
    @Test
    void a_number_cannot_hold_a_separator() {
        Separators odd = new Separators('*', '-', '.', '~');
        for (String number : List.of("-1", "1.5")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> written(out -> out.segment("AMT").element(new BigDecimal(number)), odd));
        }
        assertEquals("AMT*15~", written(out -> out.segment("AMT").element(new BigDecimal("15")), odd));
    }

    @Test
    void a_set_is_written_whole_or_not_at_all() {
        StringBuilder text = new StringBuilder();
        SegmentWriter writer = new SegmentWriter(text, Separators.USUAL);
        SetBody refused = out -> {
            out.segment("LX").element(1);
            out.settle();
            out.segment("NTE").element("ADD").element("a*b");
        };
        assertThrows(IllegalArgumentException.class, () -> writer.writeAll(refused));
        assertEquals("", text.toString());
        assertEquals(1, writer.writeAll(out -> out.segment("LX").element(2)));
        assertEquals("LX*2~\n", text.toString());
    }

    @Test
    void a_set_given_up_within_an_element_leaves_nothing_to_the_next() {
        StringBuilder text = new StringBuilder();
        SegmentWriter writer = new SegmentWriter(text, Separators.USUAL);
        SetBody givenUp = out -> {
            out.segment("SV1").element("HC").component("");
            throw new IllegalStateException();
        };
        assertThrows(IllegalStateException.class, () -> writer.writeAll(givenUp));
        writer.writeAll(out -> out.segment("LX").element(1));
        assertEquals("LX*1~\n", text.toString());
    }

    @Test
    void what_is_absent_between_values_is_written() {
        SetBody body = out -> out.segment("SV1")
                .skip(2)
                .element("A")
                .component("")
                .component("B")
                .repeated(List.of("", "C", ""))
                .component("")
                .component(BigDecimal.ONE)
                .repeated(List.of("D", ""))
                .element("");
        assertEquals("SV1***A::B*^C^::1*D", composed(body));
        assertEquals("SV1|||A>>B|{C{>>1|D'", written(body, PIPES));
    }

    @Test
    void values_are_not_repeated_without_a_separator() {
        Separators none = new Separators('*', ':', Separators.NONE, '~');
        SetBody body = out -> out.segment("EB").element("1").repeated(List.of("30", "98"));
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> written(body, none));
        assertEquals("EB02 cannot hold U+001E", refusal.getMessage().substring(0, 23));
    }

    @Test
    void what_stood_is_replaced_in_memory_and_in_writing() {
        SetBody body = out -> {
            out.segment("LX")
                    .element(1)
                    .segment("SV1")
                    .element("HC")
                    .component("99213")
                    .segment("REF")
                    .element("6R");
            List<Segment> last = List.copyOf(out.segments().subList(1, 3));
            out.replaceFrom(1, List.of(last.get(1), last.get(0)));
            out.segment("LX").element(2);
        };
        assertEquals("LX*1\nREF*6R\nSV1*HC:99213\nLX*2", composed(body));
        assertEquals("LX|1'REF|6R'SV1|HC>99213'LX|2'", written(body, PIPES));
    }
}
