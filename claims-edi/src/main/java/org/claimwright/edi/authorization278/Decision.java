package org.claimwright.edi.authorization278;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * What a review decided (HCR).
 *
 * @param action A1 certified, A2 in part, A3 not, A4 pending, A6 modified, C cancelled, CT ask by telephone, NA none needed
 * @param number of the authorization, or empty
 * @param reason or empty
 * @param secondOpinion Y, N or empty
 */
public record Decision(String action, String number, String reason, String secondOpinion) {
    public static final Decision NONE = new Decision("", "", "", "");

    /** Whether what was asked for may be done as it was asked for. */
    public boolean isCertified() {
        return action.equals("A1") || action.equals("NA");
    }

    static Optional<Decision> read(Segment hcr) {
        return Optional.of(new Decision(hcr.element(1), hcr.element(2), hcr.element(3), hcr.element(4)));
    }

    void write(Composition out) {
        out.segment("HCR").element(action).element(number).element(reason).element(secondOpinion);
    }
}
