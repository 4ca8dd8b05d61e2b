package org.claimwright.web.remittances;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimwright.remittance.PaidClaimState;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.timeline.Tone;

/** How pages say where a remittance, or a part of it, stands. */
final class RemittanceWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    private RemittanceWords() {}

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

    static String kind(PaidClaimView claim) {
        if (claim.state() == PaidClaimState.POSTED && claim.denied().isPositive()) {
            return "over";
        }
        return claim.state() == PaidClaimState.POSTED && claim.isReversal()
                ? "flight"
                : kind(claim.state().tone());
    }

    static String result(PaidClaimView claim) {
        if (claim.state() != PaidClaimState.POSTED) {
            return claim.state().words();
        }
        if (claim.isReversal()) {
            return "Reversal";
        }
        if (!claim.denied().isPositive()) {
            return "Posted";
        }
        return claim.paid().isZero() ? "Denied" : "Partly denied";
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String counted(long count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }
}
