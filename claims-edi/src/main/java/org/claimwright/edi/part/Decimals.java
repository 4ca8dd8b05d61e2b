package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Decimal numbers as X12 writes them: an optional minus, digits, a point where there is a fraction. */
public final class Decimals {
    /** What is no number of cents. */
    public static final long NO_CENTS = Long.MIN_VALUE;

    private static final int MOST_IN_CENTS = 12;
    private static final int MOST_WHOLE = 18;
    private static final int MOST_FRACTION = 9;

    /** So many digits are always a long. */
    private static final int MOST_OF_LONG = 18;

    private Decimals() {}

    public static Optional<BigDecimal> parse(String text) {
        return Optional.ofNullable(of(Segment.of("", text), 1));
    }

    /** The number in an element, or null where it is absent or none. */
    public static BigDecimal of(Segment segment, int element) {
        return segment.has(element) ? read(segment, segment.start(element), segment.end(element)) : null;
    }

    /** The amount in an element in cents, so far as it has no smaller parts and is less than a million million; {@link #NO_CENTS} else. */
    public static long cents(Segment segment, int element) {
        if (!segment.has(element)) {
            return NO_CENTS;
        }
        int end = segment.end(element);
        int start = segment.start(element);
        boolean negative = segment.character(start) == '-';
        long units = 0;
        int fraction = -1;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char character = segment.character(i);
            if (character >= '0' && character <= '9') {
                units = units * 10 + character - '0';
                fraction += fraction < 0 ? 0 : 1;
            } else if (character == '.' && fraction < 0) {
                fraction = 0;
            } else {
                return NO_CENTS;
            }
        }
        boolean plain = end - start <= MOST_IN_CENTS && fraction <= 2 && Character.isDigit(segment.character(end - 1));
        long cents = fraction == 2 ? units : fraction == 1 ? units * 10 : units * 100;
        return plain ? negative ? -cents : cents : NO_CENTS;
    }

    /** Read by hand, for every amount of every file passes here. */
    private static BigDecimal read(Segment segment, int start, int end) {
        boolean negative = start < end && segment.character(start) == '-';
        long unscaled = 0;
        int digits = 0;
        int point = end;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char character = segment.character(i);
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
                : new BigDecimal(segment.characters().substring(start, end));
    }

    /** Whether two texts are the same, or the same number. */
    static boolean same(String one, String other) {
        return one.equals(other)
                || parse(one)
                        .flatMap(value -> parse(other).map(that -> value.compareTo(that) == 0))
                        .orElse(false);
    }
}
