package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** A number of things and what they are (QTY). */
public record QualifiedQuantity(String qualifier, BigDecimal quantity) {
    public static Optional<QualifiedQuantity> read(Segment qty) {
        return Optional.ofNullable(of(qty));
    }

    private static QualifiedQuantity of(Segment qty) {
        BigDecimal quantity = Decimals.of(qty, 2);
        return quantity == null ? null : new QualifiedQuantity(qty.element(1), quantity);
    }

    /** All that a segment says; null where it cannot be read, or says more. */
    static QualifiedQuantity whole(Segment qty) {
        return qty.size() <= 2 ? of(qty) : null;
    }

    public void write(Composition out) {
        out.segment("QTY").element(qualifier).element(quantity);
    }
}
