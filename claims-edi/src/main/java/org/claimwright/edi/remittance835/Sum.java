package org.claimwright.edi.remittance835;

import java.util.List;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * A sum that does not keep its terms and makes nothing of them but a number of cents, for the many that come out. Once a term is no such
 * number it comes to nothing that is stated, and {@link Equation} says what is the matter.
 */
final class Sum {
    private static final int ADJUSTMENTS = Segment.code("CAS");
    private static final int FIRST_ADJUSTMENT = 3;
    private static final int ADJUSTMENT_FIELDS = 3;

    private long cents;
    private boolean sure = true;

    Sum plus(Segment segment, int element) {
        return add(Decimals.cents(segment, element), 1);
    }

    Sum minus(Segment segment, int element) {
        return add(Decimals.cents(segment, element), -1);
    }

    private Sum add(long term, int sign) {
        sure &= term != Decimals.NO_CENTS;
        cents += sign * term;
        return this;
    }

    Sum plus(Sum other) {
        sure &= other.sure;
        cents += other.cents;
        return this;
    }

    /** All amounts of the CAS among these segments. */
    Sum minusAdjustments(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).code() == ADJUSTMENTS) {
                minusAdjustments(segments.get(i));
            }
        }
        return this;
    }

    private void minusAdjustments(Segment cas) {
        int last = Math.max(cas.size(), FIRST_ADJUSTMENT);
        for (int i = FIRST_ADJUSTMENT; i <= last; i += ADJUSTMENT_FIELDS) {
            minus(cas, i);
        }
    }

    /** Whether this is certainly what an element states. */
    boolean is(Segment segment, int element) {
        long stated = Decimals.cents(segment, element);
        return sure && stated == cents && stated != Decimals.NO_CENTS;
    }
}
