package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.PatientLines.Line;

/** All that ever happened on an account; what is new since a statement is the difference to what stood on it. */
@Embeddable
public record Cumulated(
        @Column(name = "charges_ever") Money charges,
        @Column(name = "insurance_ever") Money insurance,
        @Column(name = "adjustments_ever") Money adjustments,
        @Column(name = "paid_ever") Money paid)
        implements Serializable {
    public static final Cumulated NOTHING = new Cumulated(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public static Cumulated of(List<Line> lines) {
        return new Cumulated(
                sum(lines, account -> account == Account.GROSS_CHARGES.number()).negated(),
                sum(lines, account -> account == Account.REMITTANCE_CLEARING.number()),
                sum(lines, account -> account >= 5000 && account <= 5999),
                sum(lines, account -> account == Account.CASH.number() || account == Account.CARD_CLEARING.number()));
    }

    private static Money sum(List<Line> lines, IntPredicate wanted) {
        return Money.sum(lines.stream()
                .filter(line -> wanted.test(line.account()))
                .map(Line::amount)
                .toList());
    }

    public Cumulated since(Cumulated earlier) {
        return new Cumulated(
                charges.minus(earlier.charges),
                insurance.minus(earlier.insurance),
                adjustments.minus(earlier.adjustments),
                paid.minus(earlier.paid));
    }

    public Money balance() {
        return charges.minus(insurance).minus(adjustments).minus(paid);
    }
}
