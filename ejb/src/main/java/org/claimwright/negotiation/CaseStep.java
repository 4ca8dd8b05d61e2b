package org.claimwright.negotiation;

/** What can happen to a negotiation. */
public enum CaseStep {
    OFFER("take an offer of ours"),
    COUNTER("take an offer of the payer"),
    AGREE("be agreed"),
    SEND("be sent"),
    SETTLE_IN_PART("be settled in part"),
    SETTLE("be settled"),
    SETTLE_OTHERWISE("be settled otherwise than agreed"),
    UNDO_SETTLEMENT("lose its settlement"),
    REFUSE("be refused"),
    WITHDRAW("be withdrawn");

    private final String words;

    CaseStep(String words) {
        this.words = words;
    }

    /** Somebody here does it; the others happen. */
    public boolean isOfPerson() {
        return this == OFFER || this == COUNTER || this == AGREE || this == WITHDRAW;
    }

    public String words() {
        return words;
    }
}
