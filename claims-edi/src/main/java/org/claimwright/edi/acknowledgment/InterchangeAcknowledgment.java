package org.claimwright.edi.acknowledgment;

import java.util.Optional;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;

/**
 * Whether an interchange's envelope could be read (TA1).
 *
 * @param controlNumber ISA13 of the interchange that is answered
 * @param date its ISA09, as it stood
 * @param time its ISA10, as it stood
 * @param note TA105: 000 when there is nothing to say
 */
public record InterchangeAcknowledgment(String controlNumber, String date, String time, Verdict verdict, String note) {
    /** Nothing when this is no TA1, or one whose verdict is not among the codes. */
    public static Optional<InterchangeAcknowledgment> read(Segment ta1) {
        return ta1.is("TA1")
                ? Verdict.of(ta1.element(4))
                        .map(verdict -> new InterchangeAcknowledgment(
                                ta1.element(1), ta1.element(2), ta1.element(3), verdict, ta1.element(5)))
                : Optional.empty();
    }

    /** The answer to an interchange by what was found in its envelope; groups and sets are answered by a 999. */
    public static InterchangeAcknowledgment answerTo(Interchange interchange) {
        return InterchangeAnswer.to(interchange).answer();
    }

    public Segment segment() {
        return Segment.of("TA1", controlNumber, date, time, verdict.code(), note);
    }
}
