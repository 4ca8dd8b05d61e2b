package org.claimwright.claims;

/** The page on which the cause of a finding is mended. */
public enum MendedOn {
    PATIENT,
    COVERAGE,
    ENCOUNTER,
    PRACTICE,
    PAYER,
    CLAIM
}
