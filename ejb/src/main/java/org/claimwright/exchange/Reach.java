package org.claimwright.exchange;

/** How much of the log somebody may see. */
public enum Reach {
    /** What this practice sent, and the sets that came for it; a biller. */
    OWN_SETS,
    /** Also whole inbound files, which may hold sets of other practices; a supervisor or administrator. */
    WHOLE_FILES
}
