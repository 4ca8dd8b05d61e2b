package org.claimwright.remittance.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.RemittanceCode;

/** Reads amounts; one that is none, or has a fraction of a cent, is a fault, and zero stands in for it. */
final class Amounts {
    private final Places places;
    private final List<Finding> faults = new ArrayList<>();

    Amounts(Places places) {
        this.places = places;
    }

    List<Finding> faults() {
        return List.copyOf(faults);
    }

    Money required(Segment segment, int element) {
        return cents(segment, element, Decimals.parse(segment.element(element)));
    }

    /** Null where nothing is sent. */
    Money optional(Segment segment, int element) {
        return segment.has(element) ? required(segment, element) : null;
    }

    Money of(Segment segment, int element, BigDecimal amount) {
        return amount == null ? null : cents(segment, element, Optional.of(amount));
    }

    private Money cents(Segment segment, int element, Optional<BigDecimal> amount) {
        var exact = amount.filter(Amounts::isWholeCents).map(Money::of);
        if (exact.isEmpty()) {
            var found = String.format("%s%02d is no amount: %s", segment.id(), element, segment.element(element));
            faults.add(RemittanceCode.UNREADABLE.finding(places.named(segment), found));
        }
        return exact.orElse(Money.ZERO);
    }

    static boolean isWholeCents(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 2;
    }
}
