package org.claimwright.reporting;

import java.util.stream.Stream;

/** The ages that receivables are told apart by, in days. */
public enum AgeBucket {
    UP_TO_30("0 to 30", 30),
    UP_TO_60("31 to 60", 60),
    UP_TO_90("61 to 90", 90),
    UP_TO_120("91 to 120", 120),
    OVER_120("Over 120", Long.MAX_VALUE);

    private final String words;
    private final long last;

    AgeBucket(String words, long last) {
        this.words = words;
        this.last = last;
    }

    /** An age below zero, of a service that is still to come, is young. */
    static AgeBucket of(long days) {
        return Stream.of(values())
                .filter(bucket -> days <= bucket.last)
                .findFirst()
                .orElseThrow();
    }

    public String words() {
        return words;
    }

    public boolean isPast90() {
        return this == UP_TO_120 || this == OVER_120;
    }
}
