package org.claimwright.remittance;

/** The lists in which work on remittances waits; the kinds of their work items. */
public enum RemittanceQueues {
    /** A line was not paid, and no contract says that it need not be. */
    DENIED("claim-denied", "Denied"),
    /** Money, or a takeback, that belongs to no claim we know. */
    UNMATCHED("remittance-unmatched", "Unmatched payments"),
    HELD("remittance-held", "Held remittances"),
    /** A claim's posting failed and the rest of its remittance is posted, or a whole posting stopped. */
    FAILED("remittance-claim-failed", "Postings to look at"),
    /** A payment was taken back and no new decision has come. */
    TAKEBACK("claim-takeback", "Takebacks"),
    /** What the patient would owe goes to the next payer first. */
    NEXT_PAYER("claim-next-payer", "Next payer to bill");

    private final String kind;
    private final String words;

    RemittanceQueues(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public String kind() {
        return kind;
    }

    public String words() {
        return words;
    }
}
