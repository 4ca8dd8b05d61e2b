package org.claimwright.patientbilling;

/** How a patient pays. Of a card only the terminal's reference is kept, never its number. */
public enum PaymentMethod {
    CASH("Cash", "receipt note"),
    CHECK("Check", "check number"),
    CARD("Card", "terminal reference"),
    MONEY_ORDER("Money order", "money order number");

    private final String words;
    private final String referenceWords;

    PaymentMethod(String words, String referenceWords) {
        this.words = words;
        this.referenceWords = referenceWords;
    }

    public String words() {
        return words;
    }

    /** What its reference is. */
    public String referenceWords() {
        return referenceWords;
    }

    boolean needsReference() {
        return this != CASH;
    }
}
