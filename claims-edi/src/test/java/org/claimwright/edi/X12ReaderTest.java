package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class X12ReaderTest {
    private static final String HEADER =
            "ISA*00*          *00*          *ZZ*SUBMIT01       *ZZ*CLRHOUSE       *261121*0930*^*00501*000000101*0*T*:~";
    private static final String TWO_SETS =
            """
            GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1~
            ST*837*0001*005010X222A1~
            BHT*0019*00*B1*20261121*0930*CH~
            SE*3*0001~
            ST*837*0002*005010X222A1~
            BHT*0019*00*B2*20261121*0930*CH~
            REF*6R*A^B:C~
            SE*4*0002~
            GE*2*101~
            IEA*1*000000101~
            """;
    private static final String FILE = HEADER + "\n" + TWO_SETS;

    private static List<FindingCode> codes(X12File file) {
        return file.findings().stream().map(Finding::code).toList();
    }

    private static X12File with(String old, String replacement) {
        assertTrue(FILE.contains(old), old);
        return X12File.read(FILE.replace(old, replacement));
    }

    @Test
    void a_clean_file_is_read_without_a_finding() {
        X12File file = X12File.read(FILE);

        assertEquals(List.of(), file.findings());
        assertTrue(file.isComplete());
        assertEquals(
                List.of("0001", "0002"),
                file.sets().stream().map(TransactionSet::controlNumber).toList());
        assertEquals("SUBMIT01", file.interchanges().get(0).sender());
        assertEquals(Guide.PROFESSIONAL_CLAIM, file.sets().get(0).guide().orElseThrow());
    }

    @Test
    void every_segment_knows_where_it_stands() {
        Segment reference = X12File.read(FILE).sets().get(1).body().get(1);

        assertEquals(new Position(1, 1, 2, 3, 8, FILE.indexOf("REF*6R")), reference.position());
        assertEquals(List.of("A", "B:C".replace(':', Segment.COMPONENT)), reference.repetitions(2));
    }

    @Test
    void any_delimiters_are_taken_from_the_header() {
        String other =
                FILE.replace('*', '|').replace(':', '>').replace('^', '!').replace("~\n", "\n");
        String odd = FILE.replace('*', '\u001D').replace("~\n", "\r\n").replace("~", "\r");

        assertEquals(
                X12File.read(FILE).sets(),
                X12File.read(other.replace("~", "\n")).sets());
        assertEquals(List.of(), X12File.read(other.replace("~", "\n")).findings());
        assertEquals(
                X12File.read(FILE).segments().subList(1, 10),
                X12File.read(odd).segments().subList(1, 10));
    }

    @Test
    void byte_order_mark_line_ends_and_blanks_are_no_matter() {
        String text = "\uFEFF" + FILE.replace("\n", "\r\n   ") + "\n\n  \u001A";
        X12File bytes = X12File.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of(), X12File.read(text).findings());
        assertEquals(List.of(), bytes.findings());
        assertEquals(X12File.read(FILE).segments(), bytes.segments());
    }

    @Test
    void an_older_header_without_repetition_separator_is_read_with_a_note() {
        X12File file = with("*0930*^*00501", "*0930*U*00501");

        assertEquals(List.of(FindingCode.REPETITION_SEPARATOR_MISSING), codes(file));
        assertEquals("A^B", file.sets().get(1).body().get(1).component(2, 1));
        assertFalse(file.hasErrors());
    }

    @Test
    void several_interchanges_follow_each_other_each_with_its_own_delimiters() {
        String second = FILE.replace("000000101", "000000102").replace('*', '|').replace('~', '!');

        X12File file = X12File.read(FILE + second);

        assertEquals(List.of(), file.findings());
        assertEquals(4, file.sets().size());
        assertEquals(2, file.sets().get(2).position().interchange());
    }

    @Test
    void control_numbers_and_counts_are_compared() {
        assertEquals(
                List.of(FindingCode.INTERCHANGE_NUMBER_DIFFERS), codes(with("IEA*1*000000101", "IEA*1*000000102")));
        assertEquals(List.of(FindingCode.GROUP_COUNT_WRONG), codes(with("IEA*1", "IEA*2")));
        assertEquals(List.of(FindingCode.GROUP_NUMBER_DIFFERS), codes(with("GE*2*101", "GE*2*102")));
        assertEquals(List.of(FindingCode.SET_COUNT_WRONG), codes(with("GE*2", "GE*x")));
        assertEquals(List.of(FindingCode.SET_NUMBER_DIFFERS), codes(with("SE*3*0001", "SE*3*0009")));
        assertEquals(List.of(FindingCode.SEGMENT_COUNT_WRONG), codes(with("SE*3*", "SE*4*")));
        assertEquals(List.of(FindingCode.SET_NUMBER_REPEATED), codes(with("0002", "0001")));
        assertEquals(List.of(FindingCode.INTERCHANGE_NUMBER_REPEATED), codes(X12File.read(FILE + FILE)));
    }

    @Test
    void guides_are_compared_and_other_names_are_read_with_a_warning() {
        assertEquals(
                List.of(FindingCode.GUIDE_DIFFERS_FROM_GROUP), codes(with("0001*005010X222A1", "0001*005010X223A2")));
        assertEquals(
                List.of(FindingCode.GUIDE_NAME_SUPERSEDED, FindingCode.GUIDE_NAME_SUPERSEDED),
                codes(X12File.read(FILE.replace("X222A1", "X222"))));
        assertEquals(
                List.of(FindingCode.SET_NOT_OF_GROUP, FindingCode.SET_NOT_OF_GROUP), codes(with("GS*HC", "GS*HP")));
        assertFalse(X12File.read(FILE.replace("X222A1", "X222A2")).hasErrors());
    }

    @Test
    void a_missing_set_trailer_does_not_hide_the_next_set() {
        X12File file = with("SE*3*0001~\n", "");

        assertEquals(List.of(FindingCode.SET_TRAILER_MISSING), codes(file));
        assertFalse(file.sets().get(0).isComplete());
        assertTrue(file.sets().get(1).isComplete());
        assertEquals(file.sets().get(0).findings(), file.findings());
        assertEquals(
                "EDI-0301 ERROR SE, interchange 1, group 1, set 1, segment 2 (file segment 4, offset 191)\n"
                        + "  The transaction set has no SE: found nothing, expected SE*2*0001\n"
                        + "  end the set before the next begins",
                file.findings().get(0).text());
    }

    @Test
    void missing_group_and_interchange_trailers_are_found() {
        assertEquals(List.of(FindingCode.GROUP_TRAILER_MISSING), codes(with("GE*2*101~\n", "")));
        assertEquals(List.of(FindingCode.INTERCHANGE_TRAILER_MISSING), codes(with("IEA*1*000000101~\n", "")));
        assertEquals(
                List.of(FindingCode.INTERCHANGE_TRAILER_MISSING),
                codes(X12File.read(FILE.replace("IEA*1*000000101~\n", "") + FILE.replace("000000101", "000000102"))));
    }

    @Test
    void a_file_cut_anywhere_keeps_what_came_before_and_says_so() {
        List<Segment> whole = X12File.read(FILE).segments();
        for (int cut = HEADER.length(); cut < FILE.length() - 2; cut++) {
            X12File file = X12File.read(FILE.substring(0, cut));

            assertTrue(file.hasErrors(), "cut at " + cut);
            List<Segment> read = file.segments();
            List<Segment> sure = read.subList(0, Math.min(read.size(), whole.size() - 1));
            assertEquals(whole.subList(0, sure.size()), sure, "cut at " + cut);
        }
    }

    @Test
    void a_last_terminator_that_is_missing_is_a_warning() {
        X12File file = X12File.read(FILE.strip().substring(0, FILE.strip().length() - 1));

        assertEquals(List.of(FindingCode.LAST_TERMINATOR_MISSING), codes(file));
        assertTrue(file.isComplete());
    }

    @Test
    void a_cut_interchange_does_not_hide_the_next_one() {
        String cut = FILE.substring(0, FILE.indexOf("B2*2026") + 2);
        X12File file = X12File.read(cut + "\n" + FILE.replace("000000101", "000000102"));

        assertTrue(
                codes(file).contains(FindingCode.SEGMENT_CUT_SHORT), codes(file).toString());
        assertTrue(file.interchanges().get(1).isComplete());
        assertEquals(List.of(), file.interchanges().get(1).findings());
    }

    @Test
    void what_is_not_x12_yields_a_finding_and_nothing_else() {
        assertEquals(List.of(FindingCode.NOT_X12), codes(X12File.read("%PDF-1.7 and more of it")));
        assertEquals(List.of(FindingCode.NOT_X12), codes(X12File.read("ISA")));
    }

    @Test
    void a_file_of_nothing_is_not_x12() {
        assertEquals(List.of(FindingCode.NOT_X12), codes(X12File.read("")));
        assertEquals(List.of(FindingCode.NOT_X12), codes(X12File.read(" \r\n")));
    }

    @Test
    void a_header_of_the_wrong_width_is_reported_and_read() {
        X12File file = with("SUBMIT01       *ZZ", "SUBMIT01*ZZ");

        assertEquals(List.of(FindingCode.HEADER_LENGTH_WRONG), codes(file));
        assertEquals(2, file.sets().size());
    }

    @Test
    void separators_that_clash_are_reported() {
        assertTrue(codes(with("*T*:~", "*T**~")).contains(FindingCode.SEPARATORS_CLASH));
        assertTrue(codes(with("*T*:~\n", "*T*:")).contains(FindingCode.SEPARATORS_CLASH));
        assertEquals(List.of(FindingCode.SEPARATORS_CLASH), codes(with("*^*", "*:*")));
    }

    @Test
    void a_header_of_too_few_elements_is_told_from_clashing_separators() {
        X12File file = with("*T*:~", "*:~");

        assertEquals(FindingCode.HEADER_UNREADABLE, codes(file).get(0));
        assertEquals("fewer or more than 16 elements", file.findings().get(0).found());
    }

    @Test
    void an_identifier_that_is_none_is_found_where_it_stands() {
        Finding finding = with("REF*", "REFX*").findings().get(0);

        assertEquals(FindingCode.SEGMENT_ID_INVALID, finding.code());
        assertEquals("REFX", finding.location().segmentId());
        assertEquals("'REFX'", finding.found());
        assertEquals(8, finding.position().ordinal());
    }

    @Test
    void text_around_interchanges_is_reported() {
        assertEquals(List.of(FindingCode.TEXT_OUTSIDE_INTERCHANGE), codes(X12File.read("From: payer\n" + FILE)));
        assertEquals(List.of(FindingCode.TEXT_OUTSIDE_INTERCHANGE), codes(X12File.read(FILE + "-- end of file --")));
    }

    @Test
    void segments_and_sets_outside_their_envelopes_are_reported_and_kept() {
        assertEquals(List.of(FindingCode.SEGMENT_OUTSIDE_SET), codes(with("ST*837*0002", "REF*D9*1~ST*837*0002")));
        assertEquals(List.of(FindingCode.TRAILER_UNEXPECTED), codes(with("GE*2", "SE*4*0002~GE*2")));
        X12File noGroup =
                X12File.read(FILE.replaceAll("GS[^~]*~\n|GE[^~]*~\n", "").replace("IEA*1", "IEA*0"));
        assertTrue(codes(noGroup).contains(FindingCode.SET_OUTSIDE_GROUP));
        assertEquals(2, noGroup.sets().size());
    }

    @Test
    void odd_tokens_are_reported() {
        assertEquals(List.of(FindingCode.EMPTY_SEGMENT), codes(with("SE*4", "~SE*4")));
        assertEquals(List.of(FindingCode.TRAILING_SEPARATORS), codes(with("SE*4*0002~", "SE*4*0002**~")));
        assertEquals(List.of(FindingCode.SEGMENT_ID_INVALID), codes(with("REF*6R", "ref*6R")));
        assertEquals(List.of(FindingCode.LINE_BREAK_IN_SEGMENT), codes(with("REF*6R", "REF*\n6R")));
        assertEquals(List.of(FindingCode.CHARACTER_NOT_ALLOWED), codes(with("REF*6R", "REF*\u00C96R")));
        assertEquals(List.of(FindingCode.CHARACTER_NOT_ALLOWED), codes(with("REF*6R", "REF*\u001F6R")));
    }

    @Test
    void a_hostile_file_is_bounded() {
        ReadLimits limits = new ReadLimits(1_000, 100, 20, 50, 100);
        String text =
                HEADER + TWO_SETS.replace("REF*6R", "REF*" + "x".repeat(5_000) + "*6R") + "~".repeat(500) + HEADER;
        X12Reader reader = X12Reader.of(new StringReader(text), limits);

        while (reader.hasNext()) {
            Segment segment = reader.next();
            assertTrue(segment.toString().length() < 2_000);
        }

        List<FindingCode> codes = reader.findings().stream().map(Finding::code).toList();
        assertTrue(
                codes.containsAll(List.of(FindingCode.SEGMENT_TOO_LONG, FindingCode.ELEMENT_TOO_LONG)),
                codes.toString());
        assertTrue(codes.size() <= 51);
    }

    @Test
    void how_the_text_arrives_does_not_matter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(FILE + FILE.replace('*', '|').replace('~', '!'));
            for (int change = random.nextInt(4); change > 0; change--) {
                text.insert(random.nextInt(text.length()), "~*:^\n\r |!".charAt(random.nextInt(9)));
            }
            X12File whole = X12File.read(text.toString());
            X12File trickled = X12File.read(new Trickle(text.toString(), 1 + random.nextInt(40)));

            assertEquals(whole, trickled, "seed " + seed + " round " + round);
            assertEquals(positions(whole), positions(trickled), "seed " + seed + " round " + round);
        }
    }

    private static List<Position> positions(X12File file) {
        return file.segments().stream().map(Segment::position).toList();
    }

    /** Hands over no more than a few characters at a time. */
    private static final class Trickle extends StringReader {
        private final int most;

        Trickle(String text, int most) {
            super(text);
            this.most = most;
        }

        @Override
        public int read(char[] target, int start, int length) throws IOException {
            return super.read(target, start, Math.min(length, most));
        }
    }

    @Test
    void a_segment_that_was_read_equals_one_that_was_composed() {
        Segment read = X12File.read(FILE).sets().get(1).body().get(1);
        Segment composed =
                Segment.of("REF", "6R", Segment.repeated(List.of("A", Segment.composite("B", "C"))), "", null);

        assertEquals(composed, read);
        assertEquals(composed.hashCode(), read.hashCode());
        assertEquals("REF*6R*A^B:C", read.toString());
        assertEquals("", read.element(3));
        assertEquals("", read.component(2, 3));
        assertEquals(Segment.of("REX", "6R", composed.element(2)), read.renamed("REX"));
        assertEquals(read.position(), read.renamed("REX").position());
    }

    @Test
    void nothing_that_is_read_throws() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder(FILE + FILE);
            for (int change = random.nextInt(8); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "~*:^\n\u001FISA".charAt(random.nextInt(9)));
                    default -> text.setCharAt(at, (char) random.nextInt(300));
                }
            }
            X12File file = X12File.read(text.toString());
            assertTrue(file.segments().size() < 200, "seed " + seed + " round " + round);
        }
    }
}
