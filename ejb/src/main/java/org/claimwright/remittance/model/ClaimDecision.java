package org.claimwright.remittance.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What a payer can say it did with a claim (005010X221A1 CLP02); a code that is not here holds its set. */
public enum ClaimDecision {
    AS_PRIMARY("1", 1, "Processed as primary"),
    AS_SECONDARY("2", 2, "Processed as secondary"),
    AS_TERTIARY("3", 3, "Processed as tertiary"),
    AS_PRIMARY_FORWARDED("19", 1, "Processed as primary and forwarded"),
    AS_SECONDARY_FORWARDED("20", 2, "Processed as secondary and forwarded"),
    AS_TERTIARY_FORWARDED("21", 3, "Processed as tertiary and forwarded"),
    PATIENT_UNKNOWN("4", 0, "Denied: patient not recognised"),
    REVERSAL("22", 0, "Reversal of an earlier decision"),
    ONLY_FORWARDED("23", 0, "Not their claim, forwarded"),
    ESTIMATE("25", 0, "Price given in advance");

    private final String code;
    private final int rank;
    private final String words;

    ClaimDecision(String code, int rank, String words) {
        this.code = code;
        this.rank = rank;
        this.words = words;
    }

    public static Optional<ClaimDecision> of(String code) {
        return Stream.of(values())
                .filter(decision -> decision.code.equals(code))
                .findFirst();
    }

    public String words() {
        return words;
    }

    /** In which rank the payer decided; 0 where it does not say. */
    public int rank() {
        return rank;
    }

    /** The payer sent the claim on itself, so that we do not bill the next one. */
    public boolean isForwarded() {
        return this == AS_PRIMARY_FORWARDED
                || this == AS_SECONDARY_FORWARDED
                || this == AS_TERTIARY_FORWARDED
                || this == ONLY_FORWARDED;
    }

    /** It moves no money, whatever amounts it explains. */
    public boolean isInformation() {
        return this == ONLY_FORWARDED || this == ESTIMATE;
    }
}
