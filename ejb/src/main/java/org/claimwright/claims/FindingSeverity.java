package org.claimwright.claims;

/** What a finding does to a claim. */
public enum FindingSeverity {
    /** The claim is held until the cause is mended. */
    ERROR,
    /** The claim is held until somebody says, with a reason, that it is right as it is. */
    WARNING,
    /** Nothing is held. */
    INFORMATION
}
