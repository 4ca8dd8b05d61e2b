package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Decimal numbers as X12 writes them: an optional minus, digits, a point where there is a fraction. */
public final class Decimals {
    private static final int MOST_WHOLE = 18;
    private static final int MOST_FRACTION = 9;

    /** So many digits are always a long. */
    private static final int MOST_OF_LONG = 18;

    private Decimals() {}

    public static Optional<BigDecimal> parse(String text) {
        return Optional.ofNullable(read(text, 0, text.length()));
    }

    /** The number in an element, or null where it is absent or none. */
    public static BigDecimal of(Segment segment, int element) {
        return segment.has(element) ? read(segment.characters(), segment.start(element), segment.end(element)) : null;
    }

    /** Read by hand, for every amount of every file passes here. */
    private static BigDecimal read(String text, int start, int end) {
        boolean negative = start < end && text.charAt(start) == '-';
        long unscaled = 0;
        int digits = 0;
        int point = end;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char character = text.charAt(i);
            if (character >= '0' && character <= '9') {
                unscaled = unscaled * 10 + character - '0';
                digits++;
            } else if (character == '.' && point == end) {
                point = i;
            } else {
                return null;
            }
        }
        int scale = Math.max(end - point - 1, 0);
        if (digits == 0 || digits - scale > MOST_WHOLE || scale > MOST_FRACTION) {
            return null;
        }
        return digits <= MOST_OF_LONG
                ? BigDecimal.valueOf(negative ? -unscaled : unscaled, scale)
                : new BigDecimal(text.substring(start, end));
    }

    public static String text(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Whether two texts are the same, or the same number. */
    static boolean same(String one, String other) {
        return one.equals(other)
                || parse(one)
                        .flatMap(value -> parse(other).map(that -> value.compareTo(that) == 0))
                        .orElse(false);
    }
}
