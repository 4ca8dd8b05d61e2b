package org.claimwright.encounters;

/** An open visit is still being written down; a closed one is complete and may be billed. */
public enum EncounterStatus {
    OPEN,
    CLOSED
}
