package org.claimwright.exchange.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.exchange.ReadableSegment;
import org.junit.jupiter.api.Test;

class InWordsTest {
    private static final String TWO_SETS =
            """
            ISA*00*          *00*          *ZZ*CLEARING       *ZZ*LAKESIDE       *261121*1200*^*00501*000000009*0*T*:~
            GS*FA*CLEARING*LAKESIDE*20261121*1200*3*X*005010X231A1~
            ST*999*0001*005010X231A1~
            AK1*HC*42*005010X222A1~
            AK9*A*1*1*1**~
            SE*4*0001~
            ST*999*0002*005010X231A1~
            AK1*HC*43*005010X222A1~
            AK9*R*1*1*0~
            SE*4*0002~
            GE*2*3~
            IEA*1*000000009~
            """;

    @Test
    void every_segment_is_told_in_file_order_as_it_was_written() {
        var segments = InWords.of(bytes(TWO_SETS));

        assertEquals(
                TWO_SETS.lines().toList(),
                segments.stream().map(ReadableSegment::raw).toList());
        assertEquals(12, segments.get(11).number());
    }

    @Test
    void values_have_names_and_codes_have_meanings() {
        var verdict = InWords.of(bytes(TWO_SETS)).get(8).elements().get(0);

        assertEquals("R", verdict.value());
        assertEquals("AK901", verdict.place());
        assertTrue(!verdict.name().isEmpty() && !verdict.meaning().isEmpty(), verdict.toString());
    }

    @Test
    void a_set_cut_out_keeps_the_numbers_of_its_file() {
        var second = Recognition.of(bytes(TWO_SETS)).sets().get(1);

        var segments = InWords.ofSet(second.content(), second.firstSegment());

        assertEquals(
                List.of(0L, 0L, 7L, 8L, 9L, 10L, 0L, 0L),
                segments.stream().map(ReadableSegment::number).toList());
        assertTrue(segments.get(4).raw().startsWith("AK9*R"));
    }

    @Test
    void what_is_not_x12_has_no_words() {
        assertEquals(List.of(), InWords.of(bytes("Dear Sir or Madam")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
