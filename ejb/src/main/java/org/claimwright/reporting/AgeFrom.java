package org.claimwright.reporting;

/** The day from which an item is aged. */
public enum AgeFrom {
    FIRST_BILL("first bill", "days since anybody was first asked for it; what is unbilled, since it was charged"),
    RESPONSIBILITY("responsibility", "days since the party that owes it now first owed it"),
    SERVICE("service", "days since the service");

    private final String words;
    private final String explanation;

    AgeFrom(String words, String explanation) {
        this.words = words;
        this.explanation = explanation;
    }

    public String words() {
        return words;
    }

    public String explanation() {
        return explanation;
    }
}
