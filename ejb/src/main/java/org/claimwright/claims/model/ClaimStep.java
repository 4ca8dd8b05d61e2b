package org.claimwright.claims.model;

/** What can happen to a claim. */
public enum ClaimStep {
    FOUND_FAULTY,
    FOUND_READY,
    RELEASED,
    /** The outbox has put the file into the partner's folder. */
    SENT,
    /** TA1 A or E. */
    INTERCHANGE_ACCEPTED,
    /** TA1 R, but for a repeat. */
    INTERCHANGE_REFUSED,
    /** 999 A or E for its set. */
    SYNTAX_ACCEPTED,
    /** 999 R for its set. */
    SYNTAX_REFUSED,
    /** 277CA A0 or A1. */
    FORWARDED,
    /** 277CA A2 or A5. */
    ACCEPTED,
    /** 277CA A3, A6, A7 or A8. */
    REJECTED,
    /** 277CA A4: the payer looks for it in vain. */
    NOT_FOUND,
    /** A replacement of it was released. */
    REPLACED,
    /** A void of it was released. */
    VOID_SENT,
    VOID_ACCEPTED,
    VOID_REJECTED,
    /** A refusal of a file we sent before: the first one counts. */
    REPEAT_REFUSED,
    /** A remittance said what becomes of it. */
    DECIDED,
    /** The posting of a remittance was undone. */
    DECISION_UNDONE
}
