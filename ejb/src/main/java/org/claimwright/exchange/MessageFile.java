package org.claimwright.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwright.exchange.x12.PaidParty;
import org.claimwright.exchange.x12.RecognisedFile;
import org.claimwright.exchange.x12.RecognisedFile.Envelope;
import org.claimwright.exchange.x12.RecognisedSet;
import org.claimwright.exchange.x12.Recognition;
import org.claimwright.exchange.x12.SentReference;
import org.claimwright.kernel.Finding;

/**
 * A file of HL7 version 2 messages, recognised by their headers: who sends (MSH-3, MSH-4), to whom (MSH-6, or MSH-5), what
 * (MSH-9) and under which number (MSH-10). Everything else is the matter of who handles the kind. Each message is a set of
 * its own, of the kind {@code HL7 ADT} and so on.
 */
final class MessageFile {
    static final String KIND = "HL7 ";

    private static final String HEADER = "MSH";
    private static final int LONGEST_FRAME = 4;

    private final List<Envelope> envelopes = new ArrayList<>();
    private final List<RecognisedSet> sets = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();

    private MessageFile() {}

    /** X12, or messages, by how the file begins. */
    static RecognisedFile recognised(byte[] content) {
        return begins(content) ? new MessageFile().read(text(content)) : Recognition.of(content);
    }

    private static boolean begins(byte[] content) {
        var beginning = text(Arrays.copyOf(content, Math.min(content.length, HEADER.length() + LONGEST_FRAME)));
        return beginning.startsWith(HEADER);
    }

    /** Without the frame of a connection or a mark of the encoding, which some senders leave in their files. */
    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replaceAll("[\\u000B\\u001C\\uFEFF]", "");
    }

    private RecognisedFile read(String text) {
        var lines = text.split("\\r\\n|\\r|\\n");
        var begin = 0;
        for (int i = 1; i <= lines.length; i++) {
            if (i == lines.length || lines[i].startsWith(HEADER)) {
                message(lines, begin, i);
                begin = i;
            }
        }
        return new RecognisedFile(envelopes, faults.isEmpty() ? sets : List.of(), faults);
    }

    private void message(String[] lines, int from, int to) {
        var header = lines[from];
        var separator = header.length() > HEADER.length() ? header.substring(3, 4) : "|";
        var fields = List.of(header.split(Pattern.quote(separator), -1));
        var controlId = field(fields, 10);
        if (controlId.isEmpty() || field(fields, 9).isEmpty()) {
            faults.add(ExchangeCode.HEADER_INCOMPLETE.finding("line " + (from + 1), "MSH-9 or MSH-10 is empty"));
            return;
        }
        envelopes.add(new Envelope(field(fields, 3) + "|" + field(fields, 4), controlId));
        var content = String.join("\r", List.of(lines).subList(from, to)) + "\r";
        sets.add(new RecognisedSet(
                sets.size() + 1,
                KIND + part(field(fields, 9)),
                controlId,
                from + 1L,
                content.getBytes(StandardCharsets.UTF_8),
                Set.of(receiver(fields)),
                PaidParty.NOBODY,
                List.of()));
    }

    private static SentReference receiver(List<String> fields) {
        var facility = part(field(fields, 6));
        return new SentReference(SentReference.Kind.RECEIVER, facility.isEmpty() ? part(field(fields, 5)) : facility);
    }

    /** MSH-1 is the separator itself, so that MSH-3 is the third when split by it. */
    private static String field(List<String> fields, int number) {
        return number - 1 < fields.size() ? fields.get(number - 1).strip() : "";
    }

    private static String part(String field) {
        return field.split("\\^", 2)[0].strip();
    }
}
