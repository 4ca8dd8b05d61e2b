package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** A number of things and what they are (QTY). */
public record QualifiedQuantity(String qualifier, BigDecimal quantity) {
    public static Optional<QualifiedQuantity> read(Segment qty) {
        BigDecimal quantity = Decimals.of(qty, 2);
        return quantity == null ? Optional.empty() : Optional.of(new QualifiedQuantity(qty.element(1), quantity));
    }

    public Segment segment() {
        return Segment.of("QTY", qualifier, Decimals.text(quantity));
    }
}
