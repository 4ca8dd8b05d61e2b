package org.claimwright.web.encounters;

import org.claimwright.charges.VisitState;

/** How pages say where a visit stands. */
final class VisitWords {
    private VisitWords() {}

    static String word(VisitState state) {
        return switch (state) {
            case OPEN -> "Open";
            case READY -> "Ready to bill";
            case BILLED -> "Billed";
            case NO_CHARGES -> "No charges";
        };
    }

    static String kind(VisitState state) {
        return switch (state) {
            case OPEN, NO_CHARGES -> "draft";
            case READY -> "needs";
            case BILLED -> "flight";
        };
    }
}
