package org.claimwright.edi.validation;

import java.math.BigDecimal;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/** Amounts as they enter sums; what is no number is found elsewhere and counts nothing. */
final class Amounts {
    private static final int ADJUSTMENT_FIELDS = 3;

    private Amounts() {}

    static BigDecimal of(Segment segment, int element) {
        BigDecimal amount = Decimals.of(segment, element);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** All adjustments of a CAS together. */
    static BigDecimal adjustments(Segment cas) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 3; i <= cas.size(); i += ADJUSTMENT_FIELDS) {
            sum = sum.add(of(cas, i));
        }
        return sum;
    }
}
