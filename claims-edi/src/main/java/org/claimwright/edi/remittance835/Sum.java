package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/** A sum that does not keep its terms, for the many that come out. Once a term is no number it comes to nothing that is stated. */
final class Sum {
    private static final int FIRST_ADJUSTMENT = 3;
    private static final int ADJUSTMENT_FIELDS = 3;

    private BigDecimal value = BigDecimal.ZERO;
    private boolean readable = true;

    Sum plus(Segment segment, int element) {
        BigDecimal term = Decimals.of(segment, element);
        readable &= term != null;
        value = readable ? value.add(term) : value;
        return this;
    }

    Sum minus(Segment segment, int element) {
        BigDecimal term = Decimals.of(segment, element);
        readable &= term != null;
        value = readable ? value.subtract(term) : value;
        return this;
    }

    /** All amounts of the CAS among these segments. */
    Sum minusAdjustments(Iterable<Segment> segments) {
        for (Segment segment : segments) {
            if (segment.is("CAS")) {
                for (int i = FIRST_ADJUSTMENT;
                        i <= Math.max(segment.size(), FIRST_ADJUSTMENT);
                        i += ADJUSTMENT_FIELDS) {
                    minus(segment, i);
                }
            }
        }
        return this;
    }

    /** Whether this is what an element states. */
    boolean is(Segment segment, int element) {
        BigDecimal stated = Decimals.of(segment, element);
        return readable && stated != null && stated.compareTo(value) == 0;
    }
}
