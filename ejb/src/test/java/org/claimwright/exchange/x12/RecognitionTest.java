package org.claimwright.exchange.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.claimwright.exchange.x12.SentReference.Kind;
import org.claimwright.kernel.Finding;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*CLEARING       *ZZ*LAKESIDE       *261121*1200*^*00501*000000009*0*T*:~";

    private static final String BATCH_ANSWER =
            "ST*277*0001*005010X214~BHT*0085*08*R1*20261121*1200*TH~HL*1**20*1~NM1*PR*2*PLAN*****PI*1~TRN*1*R1~"
                    + "HL*2*1*21*1~NM1*41*2*US*****46*US~TRN*2*B17~STC*A1:19:PR*20261121*WQ*1~"
                    + "HL*3*2*19*1~TRN*2*NOT-OURS~SE*12*0001~";

    private static final String SYNTAX_ANSWER =
            "ST*999*0002*005010X231A1~AK1*HC*042*005010X222A1~AK9*A*1*1*1~SE*4*0002~";

    @Test
    void a_ta1_names_the_interchange_it_answers() {
        var file = Recognition.of(bytes(ISA + "TA1*000000017*261120*1100*A*000~IEA*0*000000009~"));

        var set = file.sets().get(0);
        assertEquals("TA1", set.kind());
        assertEquals(Set.of(new SentReference(Kind.INTERCHANGE, "17")), set.answers());
        assertEquals(2, set.firstSegment());
        assertEquals(List.of(new RecognisedFile.Envelope("ZZ:CLEARING", "000000009")), file.interchanges());
    }

    @Test
    void a_999_names_the_group_it_answers() {
        var set =
                Recognition.of(file("FA", "005010X231A1", SYNTAX_ANSWER)).sets().get(0);

        assertEquals("999", set.kind());
        assertEquals(Set.of(new SentReference(Kind.GROUP, "42")), set.answers());
    }

    @Test
    void a_277ca_names_the_batch_by_its_receivers_trace_and_no_other() {
        var set = Recognition.of(file("HN", "005010X214", BATCH_ANSWER)).sets().get(0);

        assertEquals("277CA", set.kind());
        assertEquals(Set.of(new SentReference(Kind.BATCH, "B17")), set.answers());
    }

    @Test
    void a_set_is_cut_out_in_the_senders_own_bytes() {
        var odd = SYNTAX_ANSWER.replace("0002", "0003").replace("AK9*A*1*1*1", "AK9*A*1*1*1**");
        var sets =
                Recognition.of(file("FA", "005010X231A1", SYNTAX_ANSWER, odd)).sets();

        assertEquals(text(file("FA", "005010X231A1", odd)), text(sets.get(1).content()));
        assertEquals(7, sets.get(1).firstSegment());
        assertEquals(2, sets.get(1).number());
    }

    @Test
    void sets_of_several_interchanges_are_counted_through_the_file() {
        var two = text(file("FA", "005010X231A1", SYNTAX_ANSWER))
                + text(file("HN", "005010X214", BATCH_ANSWER)).replace("000000009", "000000010");

        var file = Recognition.of(bytes(two));

        assertEquals(List.of(), file.faults());
        assertEquals(
                List.of("1 999", "2 277CA"),
                file.sets().stream().map(set -> set.number() + " " + set.kind()).toList());
        assertEquals(2, file.interchanges().size());
    }

    @Test
    void other_separators_are_read_as_well() {
        var other = text(file("HN", "005010X214", BATCH_ANSWER))
                .replace('*', '|')
                .replace(':', '>')
                .replace('~', '!');

        var set = Recognition.of(bytes(other)).sets().get(0);

        assertEquals(Set.of(new SentReference(Kind.BATCH, "B17")), set.answers());
        assertTrue(text(set.content()).endsWith("GE|1|3!IEA|1|000000009!"), text(set.content()));
    }

    @Test
    void what_is_not_x12_is_refused() {
        var file = Recognition.of(bytes("PK\u0003\u0004 not x12 at all"));

        assertEquals(List.of("EDI-0001"), codes(file));
        assertEquals(List.of(), file.sets());
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals(List.of("EDI-0001"), codes(Recognition.of(new byte[0])));
    }

    @Test
    void a_file_cut_anywhere_is_refused_or_whole() {
        var whole = file("FA", "005010X231A1", SYNTAX_ANSWER, SYNTAX_ANSWER.replace("0002", "0003"));

        for (int length = 1; length < whole.length - 1; length++) {
            var cut = Recognition.of(java.util.Arrays.copyOf(whole, length));
            assertTrue(!cut.faults().isEmpty(), "cut after " + length + " of " + whole.length + " bytes");
            assertEquals(List.of(), cut.sets());
        }
    }

    @Test
    void a_set_with_a_wrong_count_is_at_fault_and_its_neighbour_is_not() {
        var wrong = SYNTAX_ANSWER.replace("SE*4*0002", "SE*5*0002");
        var file = Recognition.of(file("FA", "005010X231A1", wrong, SYNTAX_ANSWER.replace("0002", "0003")));

        assertEquals(List.of(), file.faults());
        assertEquals(
                List.of("EDI-0303"),
                file.sets().get(0).faults().stream().map(Finding::code).toList());
        assertEquals(List.of(), file.sets().get(1).faults());
    }

    @Test
    void a_group_with_a_wrong_count_refuses_the_file() {
        var text = text(file("FA", "005010X231A1", SYNTAX_ANSWER)).replace("GE*1*3", "GE*2*3");

        assertEquals(List.of("EDI-0203"), codes(Recognition.of(bytes(text))));
    }

    @Test
    void what_we_send_is_known_by_everything_an_answer_may_name() {
        var sent = OutgoingEnvelope.read(
                file("HC", "005010X222A1", "ST*837*0001*005010X222A1~BHT*0019*00*B17*20261121*1200*CH~SE*3*0001~"));

        assertEquals(9, sent.interchangeControlNumber());
        assertEquals(3, sent.groupControlNumber());
        assertEquals(
                Set.of(
                        new SentReference(Kind.INTERCHANGE, "9"),
                        new SentReference(Kind.GROUP, "3"),
                        new SentReference(Kind.BATCH, "B17")),
                sent.references());
    }

    @Test
    void half_an_interchange_is_not_sent() {
        var whole = text(file("FA", "005010X231A1", SYNTAX_ANSWER));
        var half = bytes(whole.substring(0, whole.indexOf("GE*")));

        assertThrows(IllegalArgumentException.class, () -> OutgoingEnvelope.read(half));
    }

    private static byte[] file(String functionalIdentifier, String guide, String... sets) {
        return bytes(ISA + "GS*" + functionalIdentifier + "*CLEARING*LAKESIDE*20261121*1200*3*X*" + guide + "~"
                + String.join("", sets) + "GE*" + sets.length + "*3~IEA*1*000000009~");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> codes(RecognisedFile file) {
        return file.faults().stream().map(Finding::code).toList();
    }
}
