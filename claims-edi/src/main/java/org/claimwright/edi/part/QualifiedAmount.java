package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** An amount of money and what it is (AMT). */
public record QualifiedAmount(String qualifier, BigDecimal amount) {
    public static Optional<QualifiedAmount> read(Segment amt) {
        return Optional.ofNullable(of(amt));
    }

    private static QualifiedAmount of(Segment amt) {
        BigDecimal amount = Decimals.of(amt, 2);
        String qualifier = amt.element(1);
        return amount == null ? null : new QualifiedAmount(qualifier, amount);
    }

    /** All that a segment says; null where it cannot be read, or says more. */
    static QualifiedAmount whole(Segment amt) {
        return amt.size() <= 2 ? of(amt) : null;
    }

    public void write(Composition out) {
        out.segment("AMT").element(qualifier).element(amount);
    }

    public static Optional<BigDecimal> find(List<QualifiedAmount> amounts, String qualifier) {
        return amounts.stream()
                .filter(amount -> amount.qualifier().equals(qualifier))
                .map(QualifiedAmount::amount)
                .findFirst();
    }
}
