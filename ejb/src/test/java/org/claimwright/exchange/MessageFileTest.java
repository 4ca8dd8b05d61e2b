package org.claimwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.claimwright.exchange.x12.RecognisedFile;
import org.claimwright.exchange.x12.RecognisedFile.Envelope;
import org.claimwright.exchange.x12.RecognisedSet;
import org.claimwright.exchange.x12.SentReference;
import org.junit.jupiter.api.Test;

class MessageFileTest {
    private static final String FIRST =
            "MSH|^~\\&|EHR|LAKE|BILL|LAKESIDE^1.2^ISO|20261102||ADT^A04|M1|P|2.5.1\rPID|1\r";
    private static final String SECOND = "MSH|^~\\&|EHR|LAKE|BILL||20261102||DFT^P03|M2|P|2.5.1\rFT1|1\r";

    @Test
    void each_message_of_a_file_is_a_set_of_its_kind_under_its_number() {
        var file = read(FIRST + SECOND);

        assertEquals(List.of(new Envelope("EHR|LAKE", "M1"), new Envelope("EHR|LAKE", "M2")), file.interchanges());
        assertEquals(
                List.of("HL7 ADT", "HL7 DFT"),
                file.sets().stream().map(RecognisedSet::kind).toList());
        assertEquals(SECOND, new String(file.sets().get(1).content(), StandardCharsets.UTF_8));
        assertEquals(3, file.sets().get(1).firstSegment());
    }

    @Test
    void the_receiver_is_the_facility_or_else_the_application() {
        var file = read(FIRST + SECOND);

        assertEquals(Set.of(receiver("LAKESIDE")), file.sets().get(0).answers());
        assertEquals(Set.of(receiver("BILL")), file.sets().get(1).answers());
    }

    @Test
    void lines_may_end_as_on_any_system_and_the_frame_of_a_connection_is_passed_over() {
        var file = read("\u000B" + FIRST.replace("\r", "\r\n") + "\u001C\r");

        assertEquals(1, file.sets().size());
        assertTrue(file.faults().isEmpty());
    }

    @Test
    void a_message_without_its_number_refuses_the_file() {
        var file = read(FIRST + SECOND.replace("|M2|", "||"));

        assertEquals("EXC-0204", file.faults().get(0).code());
        assertEquals(List.of(), file.sets());
    }

    @Test
    void everything_else_is_read_as_x12() {
        assertEquals(1, read("hello").faults().size());
    }

    private static SentReference receiver(String name) {
        return new SentReference(SentReference.Kind.RECEIVER, name);
    }

    private static RecognisedFile read(String text) {
        return MessageFile.recognised(text.getBytes(StandardCharsets.UTF_8));
    }
}
