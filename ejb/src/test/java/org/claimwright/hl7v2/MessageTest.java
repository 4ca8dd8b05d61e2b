package org.claimwright.hl7v2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.Repository;
import org.claimwright.hl7v2.Acknowledgment.Verdict;
import org.claimwright.intake.OutsideId;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final String CHARGES =
            """
            MSH|^~\\&|EHR|LAKE|BILL|LAKESIDE|20261102103000-0600||DFT^P03^DFT_P03|MSG00042|P|2.5.1
            EVN|P03|20261102103000
            PID|1||777^^^LAKE^MR~999551234^^^^SS||HOLLY^ASH^Q||19850214|F|||12 ELM ST^^SPRINGFIELD^IL^62702
            FT1|1|CHG-1||20261102||CG|99213|||1|||||||||J01.90^^I10~E11.9^^I10||||||99213^^C4|25~59
            FT1|2|CHG-2||20261102||CG|36415|||2
            ZPX|1|own
            IN1|1|PPO2000|99901
            """;

    private final Message message = Message.read(CHARGES.getBytes(StandardCharsets.UTF_8));

    @Test
    void a_header_says_who_sends_what_under_which_number() {
        assertEquals("EHR|LAKE", message.sender());
        assertEquals("MSG00042", message.controlId());
        assertEquals("DFT^P03", message.type());
        assertEquals(Instant.parse("2026-11-02T16:30:00Z"), message.writtenAt().orElseThrow());
    }

    @Test
    void fields_have_repetitions_and_components() {
        var person = message.first("PID").orElseThrow();
        var charge = message.segments("FT1").get(0);

        assertEquals(2, person.repetitions(3));
        assertEquals("LAKE", person.text(3, 0, 4));
        assertEquals("SS", person.text(3, 1, 5));
        assertEquals(LocalDate.of(1985, 2, 14), person.day(7).orElseThrow());
        assertEquals("E11.9", charge.text(19, 1, 1));
        assertEquals("59", charge.text(26, 1, 1));
        assertEquals("", charge.text(43));
    }

    @Test
    void a_patients_number_belongs_to_its_authority_or_else_to_the_sender() {
        var without = Message.read(CHARGES.replace("777^^^LAKE^MR", "777").getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(new OutsideId("LAKE", "777")), message.patientIds());
        assertEquals(List.of(new OutsideId("EHR|LAKE", "777")), without.patientIds());
    }

    @Test
    void segments_keep_their_order_and_unknown_ones_are_no_fault() {
        assertEquals(
                List.of("CHG-1", "CHG-2"),
                message.segments("FT1").stream().map(charge -> charge.text(2)).toList());
        assertEquals("own", message.first("ZPX").orElseThrow().text(2));
        assertEquals("99901", message.first("IN1").orElseThrow().text(3));
    }

    @Test
    void what_is_no_message_is_refused() {
        assertThrows(UnreadableMessage.class, () -> Message.read("ISA*00*".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_answer_names_the_message_turns_the_way_round_and_escapes_what_it_says() {
        var answer = new String(
                Acknowledgment.of(message, Verdict.AE, "a|b", Instant.parse("2026-11-02T17:00:00Z"), 7),
                StandardCharsets.UTF_8);

        assertEquals(
                "MSH|^~\\&|BILL|LAKESIDE|EHR|LAKE|20261102170000+0000||ACK^P03^ACK|7|P|2.5.1\r"
                        + "MSA|AE|MSG00042\r"
                        + "ERR|||207^Application error^HL70357|E||||a\\F\\b\r",
                answer);
    }

    @Test
    void the_published_samples_are_read() throws IOException {
        var samples = Repository.root().resolve("../shared/data/hl7v2_samples/ms_fhir_converter");
        assumeTrue(Files.isDirectory(samples), "the published messages are not here: " + samples);

        var read = new ArrayList<String>();
        for (var name : List.of("ADT-A04-01.hl7", "ADT04-251.hl7", "ADT-A08-01.hl7", "DFT-P03-01.hl7")) {
            var sample = Message.read(withoutMark(samples.resolve(name)));
            read.add(sample.type());
            assertTrue(sample.first("PID").orElseThrow().repetitions(3) > 0, name);
        }
        assertEquals(List.of("ADT^A04", "ADT^A04", "ADT^A08", "DFT^P03"), read);
    }

    private static byte[] withoutMark(Path file) throws IOException {
        return Files.readString(file).replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8);
    }
}
