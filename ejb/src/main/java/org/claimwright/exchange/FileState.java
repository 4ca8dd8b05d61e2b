package org.claimwright.exchange;

/** Where a file of either direction stands. */
public enum FileState {
    /** Written to the outbox; it leaves in a moment. */
    WAITING,
    /** It could not be left in the partner's folder; it is tried again by itself. */
    RETRYING,
    SENT,
    /** Kept raw; its sets are being handed on. */
    IN_WORK,
    /** Every set of it was handled. */
    HANDLED,
    /** At least one set of it waits for a person; the others were handled. */
    HELD,
    /** Not X12, damaged, or under a number used before: kept, and nothing of it was worked with. */
    REFUSED,
    /** The same bytes as a file that came before; nothing of it was worked with again. */
    DUPLICATE
}
