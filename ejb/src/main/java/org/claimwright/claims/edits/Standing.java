package org.claimwright.claims.edits;

/** What the code sets say of a code on a day. */
public enum Standing {
    VALID,
    /** A heading: it needs more characters. */
    NOT_BILLABLE,
    /** Known, but not on that day. */
    NOT_IN_FORCE,
    /** Not among what is loaded; it may be right all the same. */
    UNKNOWN_HERE
}
