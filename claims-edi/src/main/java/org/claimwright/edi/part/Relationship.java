package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * How a person stands to the coverage (INS of 005010X279A1 and 005010X217).
 *
 * @param isSubscriber Y or N
 * @param relationship 18 self, 01 spouse, 19 child …
 * @param maintenance INS03, 001 where the answer changes what was asked
 * @param maintenanceReason INS04, 25 where identifying data were changed
 * @param military INS08 of a review: AE active, PV formerly …
 * @param student INS09: F full time, N no, P part time
 * @param disabled INS10: Y or N
 * @param birthSequence INS17: which of several born together, or null
 */
public record Relationship(
        String isSubscriber,
        String relationship,
        String maintenance,
        String maintenanceReason,
        String military,
        String student,
        String disabled,
        BigDecimal birthSequence) {
    static Optional<Relationship> read(Segment ins) {
        return Optional.of(new Relationship(
                ins.element(1),
                ins.element(2),
                ins.element(3),
                ins.element(4),
                ins.element(8),
                ins.element(9),
                ins.element(10),
                Decimals.of(ins, 17)));
    }

    void write(Composition out) {
        out.segment("INS")
                .element(isSubscriber)
                .element(relationship)
                .element(maintenance)
                .element(maintenanceReason)
                .skip(3)
                .element(military)
                .element(student)
                .element(disabled)
                .skip(6)
                .element(birthSequence);
    }
}
