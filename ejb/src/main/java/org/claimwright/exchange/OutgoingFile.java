package org.claimwright.exchange;

import java.time.Instant;
import java.util.Locale;

/** A file as the outbox takes it. */
record OutgoingFile(Outgoing numbers, String kind, byte[] content, long subject, Instant createdAt) {

    /** Fixed when the file is written: {@code 837P-000000042.edi}. */
    String name() {
        return String.format(Locale.ROOT, "%s-%09d.edi", kind, numbers.interchangeControlNumber());
    }
}
