package org.claimwright.claims;

/** Why a claim is sent, with its code (005010X222A1 CLM05-3). */
public enum ClaimFrequency {
    ORIGINAL("1"),
    /** The whole claim as it should have been; it takes the place of one that the payer has a number for. */
    REPLACEMENT("7"),
    /** Takes back a claim that the payer has a number for. */
    VOID("8");

    private final String code;

    ClaimFrequency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it is about a claim that the payer knows already. */
    public boolean namesAnEarlierClaim() {
        return this != ORIGINAL;
    }
}
