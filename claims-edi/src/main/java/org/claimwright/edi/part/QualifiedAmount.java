package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** An amount of money and what it is (AMT). */
public record QualifiedAmount(String qualifier, BigDecimal amount) {
    public static Optional<QualifiedAmount> read(Segment amt) {
        BigDecimal amount = Decimals.of(amt, 2);
        return amount == null ? Optional.empty() : Optional.of(new QualifiedAmount(amt.element(1), amount));
    }

    public Segment segment() {
        return Segment.of("AMT", qualifier, Decimals.text(amount));
    }

    public static Optional<BigDecimal> find(List<QualifiedAmount> amounts, String qualifier) {
        return amounts.stream()
                .filter(amount -> amount.qualifier().equals(qualifier))
                .map(QualifiedAmount::amount)
                .findFirst();
    }
}
