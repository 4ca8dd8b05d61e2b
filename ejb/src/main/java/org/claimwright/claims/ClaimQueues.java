package org.claimwright.claims;

/** The lists in which work on claims waits; the kinds of its work items. */
public enum ClaimQueues {
    /** The payer, the clearinghouse or the file's check sent it back. */
    REJECTED("claim-rejected", "Rejected"),
    /** An answer that contradicts where the claim stands. */
    CONTRADICTION("claim-answer-contradicts", "Answers to look at"),
    /** An answer that names no claim of ours. */
    UNKNOWN_ANSWER("claim-answer-unknown", "Answers without a claim"),
    /** A visit that cannot be billed to a payer. */
    NO_COVERAGE("visit-without-coverage", "Visits without coverage");

    private final String kind;
    private final String words;

    ClaimQueues(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** Whether its items leave it when somebody has looked: an answer changes nothing more by itself. */
    public boolean isOnlyLookedAt() {
        return this == CONTRADICTION || this == UNKNOWN_ANSWER;
    }

    public String kind() {
        return kind;
    }

    public String words() {
        return words;
    }
}
