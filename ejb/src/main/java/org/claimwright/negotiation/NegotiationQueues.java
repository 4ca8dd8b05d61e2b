package org.claimwright.negotiation;

/** The lists in which work on underpayments waits; the kinds of their work items. */
public enum NegotiationQueues {
    /** A payer allowed less than its contract says, and nobody talks about it yet. */
    UNDERPAID("underpaid", "Underpaid"),
    /** The payer offered, refused, or paid otherwise than agreed. */
    ANSWER("negotiation-answer", "Negotiations to answer"),
    OVERDUE("negotiation-overdue", "Negotiations past their deadline");

    private final String kind;
    private final String words;

    NegotiationQueues(String kind, String words) {
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
