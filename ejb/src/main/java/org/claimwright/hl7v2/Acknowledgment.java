package org.claimwright.hl7v2;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Answers a message in original mode (HL7 2.5.1, chapter 2: MSH, MSA, and ERR where it was not taken as it is). */
public final class Acknowledgment {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'+0000'").withZone(ZoneOffset.UTC);

    /** What became of the message. */
    public enum Verdict {
        /** Taken. */
        AA,
        /** Kept, and something in it waits for a person; the sender must not send it again unchanged. */
        AE,
        /** Not worked with. */
        AR
    }

    private Acknowledgment() {}

    /** @param text why, without a name or birth date; empty when it was taken */
    public static byte[] of(Message message, Verdict verdict, String text, Instant at, int number) {
        var asked = message.acknowledged();
        var header = "MSH|^~\\&|" + escaped(asked.text(5)) + "|" + escaped(asked.text(6)) + "|"
                + escaped(asked.text(3)) + "|" + escaped(asked.text(4)) + "|" + MOMENT.format(at) + "||ACK^"
                + escaped(message.event()) + "^ACK|" + number + "|" + escaped(asked.text(11)) + "|2.5.1\r";
        var answer = "MSA|" + verdict + "|" + escaped(message.controlId()) + "\r";
        var error = text.isEmpty() ? "" : "ERR|||207^Application error^HL70357|E||||" + escaped(text) + "\r";
        return (header + answer + error).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\E\\")
                .replace("|", "\\F\\")
                .replace("^", "\\S\\")
                .replace("&", "\\T\\")
                .replace("~", "\\R\\")
                .replace('\r', ' ')
                .replace('\n', ' ');
    }
}
