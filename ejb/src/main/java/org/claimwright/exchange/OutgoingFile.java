package org.claimwright.exchange;

import java.time.Instant;
import java.util.Locale;

/** A file as the outbox takes it. */
record OutgoingFile(Outgoing numbers, String kind, byte[] content, long subject, Instant createdAt) {

    static final String ACKNOWLEDGMENT = "ACK";

    /** Fixed when the file is written: {@code 837P-000000042.edi}; the answer to a message {@code ACK-000000043.hl7}. */
    String name() {
        var ending = kind.equals(ACKNOWLEDGMENT) ? "hl7" : "edi";
        return String.format(Locale.ROOT, "%s-%09d.%s", kind, numbers.interchangeControlNumber(), ending);
    }
}
