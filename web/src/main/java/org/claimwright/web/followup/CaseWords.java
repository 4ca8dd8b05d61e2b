package org.claimwright.web.followup;

import org.claimwright.negotiation.CaseView;
import org.claimwright.timeline.Tone;

/** How pages say where a negotiation, or a line of it, stands. */
final class CaseWords {
    private CaseWords() {}

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

    static String state(CaseView.Line line) {
        if (line.isDifferent()) {
            return "Differs";
        }
        if (line.isSettled()) {
            return "Settled";
        }
        return line.agreed() == null ? "Open" : "Agreed";
    }

    static String kind(CaseView.Line line) {
        if (line.isDifferent()) {
            return "over";
        }
        if (line.isSettled()) {
            return "done";
        }
        return line.agreed() == null ? "needs" : "flight";
    }
}
