package org.claimwright.pricing;

/** Whether the charge limits what a contract allows for a line. */
public enum LineLimit {
    /** The lesser of the charge and the rate. */
    LESSER_OF("The lesser of charge and rate"),
    RATE_ALONE("The rate, whatever the charge");

    private final String words;

    LineLimit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
