package org.claimwright.claims.x12;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.claimwright.edi.Separators;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.InterchangeAcknowledgment;

/**
 * What a TA1 says of an interchange of ours.
 *
 * @param interchangeNumber our ISA13
 * @param note TA105
 */
public record InterchangeAnswer(int interchangeNumber, boolean accepted, String note, Proof proof) {
    private static final String REPEATED_NUMBER = "025";

    /** Empty when there is no TA1 that can be read. */
    public static Optional<InterchangeAnswer> read(byte[] content) {
        return X12File.read(new ByteArrayInputStream(content)).interchanges().stream()
                .flatMap(interchange -> interchange.acknowledgments().stream())
                .findFirst()
                .flatMap(ta1 -> InterchangeAcknowledgment.read(ta1)
                        .filter(answer -> answer.controlNumber().matches("\\d{1,9}"))
                        .map(answer -> new InterchangeAnswer(
                                Integer.parseInt(answer.controlNumber()),
                                answer.verdict().isAccepted(),
                                answer.note(),
                                new Proof(1, ta1.text(Separators.USUAL) + "~"))));
    }

    /** The partner has this number already: what we sent first is what counts. */
    public boolean refusesARepeat() {
        return !accepted && note.equals(REPEATED_NUMBER);
    }
}
