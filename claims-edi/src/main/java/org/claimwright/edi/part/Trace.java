package org.claimwright.edi.part;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A number that leads from an answer to what it answers, or from a remittance to its payment (TRN).
 *
 * @param type 1 for the sender's own number, 2 for the number of what is answered
 * @param originator who gave the number, in the 835 a 1 and the payer's tax number
 */
public record Trace(String type, String number, String originator, String supplement) {
    public static final Trace NONE = new Trace("", "", "", "");

    /** The number of what is answered. */
    public static Trace of(String number) {
        return new Trace("2", number, "", "");
    }

    public static Optional<Trace> read(Segment trn) {
        return Optional.of(new Trace(trn.element(1), trn.element(2), trn.element(3), trn.element(4)));
    }

    public void write(Composition out) {
        out.segment("TRN").element(type).element(number).element(originator).element(supplement);
    }
}
