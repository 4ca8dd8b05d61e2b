package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** A number of things and what they are (QTY). */
public record QualifiedQuantity(String qualifier, BigDecimal quantity) {
    public static Optional<QualifiedQuantity> read(Segment qty) {
        return Decimals.parse(qty.element(2)).map(quantity -> new QualifiedQuantity(qty.element(1), quantity));
    }

    public Segment segment() {
        return Segment.of("QTY", qualifier, Decimals.text(quantity));
    }
}
