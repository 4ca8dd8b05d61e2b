package org.claimwright.web.claims;

import org.claimwright.claims.ClaimFrequency;
import org.claimwright.claims.MendedOn;
import org.claimwright.timeline.Tone;

/** How pages say where a claim stands, and where a finding is mended. */
final class ClaimWords {
    private ClaimWords() {}

    /** The kind of a status tag. */
    static String kind(Tone tone) {
        return switch (tone) {
            case GREY -> "draft";
            case BLUE -> "flight";
            case GREEN -> "done";
            case AMBER -> "needs";
            case RED -> "over";
        };
    }

    static String frequency(ClaimFrequency frequency) {
        return switch (frequency) {
            case ORIGINAL -> "original";
            case REPLACEMENT -> "replacement";
            case VOID -> "void";
        };
    }

    static String page(MendedOn page) {
        return switch (page) {
            case PATIENT -> "Patient";
            case COVERAGE -> "Coverages";
            case ENCOUNTER -> "Encounter";
            case PRACTICE -> "Practice";
            case PAYER -> "Payer";
            case CLAIM -> "";
        };
    }
}
