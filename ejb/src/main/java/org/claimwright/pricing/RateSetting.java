package org.claimwright.pricing;

/** For which places of service a rate holds. */
public enum RateSetting {
    ANY("any place"),
    FACILITY("facility"),
    OFFICE("office");

    private final String words;

    RateSetting(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
