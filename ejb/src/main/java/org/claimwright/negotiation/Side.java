package org.claimwright.negotiation;

/** Who makes an offer. */
public enum Side {
    US("We"),
    PAYER("Payer");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
