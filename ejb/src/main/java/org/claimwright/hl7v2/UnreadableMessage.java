package org.claimwright.hl7v2;

/** What was sent is no message of HL7 version 2, or misses what every message has. */
public final class UnreadableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableMessage(String what) {
        super(what);
    }

    UnreadableMessage(Exception cause) {
        super(cause);
    }
}
