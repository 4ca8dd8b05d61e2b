package org.claimwright.charges;

/** Where a line stands: only an unbilled one may be corrected or withdrawn. */
public enum ChargeStatus {
    UNBILLED,
    /** A released claim carries it. */
    BILLED,
    /** Taken back before it was billed; its postings are reversed. */
    WITHDRAWN
}
