package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Segment;

/** Decimal numbers as X12 writes them: an optional minus, digits, a point where there is a fraction. */
public final class Decimals {
    /** What is no number of cents. */
    public static final long NO_CENTS = Long.MIN_VALUE;

    private static final int MOST_IN_CENTS = 12;
    private static final int MOST_WHOLE = 18;
    private static final int MOST_FRACTION = 9;

    /** So many characters are taken as one number. */
    private static final int SHORT = 8;

    private static final int NO_POINT = -1;

    private Decimals() {}

    public static Optional<BigDecimal> parse(String text) {
        return Optional.ofNullable(read(text));
    }

    /** The number in an element, or null where it is absent or none. */
    public static BigDecimal of(Segment segment, int element) {
        if (!segment.has(element)) {
            return null;
        }
        int length = segment.end(element) - segment.start(element);
        return length <= SHORT ? read(segment.code(element), length) : read(segment.element(element));
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

    /**
     * Read by hand, for every amount of every file passes here.
     *
     * @param text so many characters as one number, see {@link CodeSet#number}
     */
    private static BigDecimal read(long text, int length) {
        boolean negative = (text >>> (length - 1) * Byte.SIZE) == '-';
        long unscaled = 0;
        int digits = 0;
        int scale = NO_POINT;
        for (int left = negative ? length - 1 : length; left > 0; left--) {
            int character = (int) (text >>> (left - 1) * Byte.SIZE) & 0xFF;
            if (character >= '0' && character <= '9') {
                unscaled = unscaled * 10 + character - '0';
                digits++;
            } else if (character == '.' && scale == NO_POINT) {
                scale = left - 1;
            } else {
                return null;
            }
        }
        return digits == 0 ? null : BigDecimal.valueOf(negative ? -unscaled : unscaled, Math.max(scale, 0));
    }

    private static BigDecimal read(String text) {
        int length = text.length();
        if (length <= SHORT) {
            return read(CodeSet.number(text, 0, length), length);
        }
        int point = text.indexOf('.');
        int scale = point < 0 ? 0 : length - point - 1;
        int digits = length - (point < 0 ? 0 : 1) - (text.charAt(0) == '-' ? 1 : 0);
        boolean fits = digits - scale <= MOST_WHOLE && scale <= MOST_FRACTION;
        return fits && isNumber(text, point) ? new BigDecimal(text) : null;
    }

    /** Digits, behind a minus at most, with nothing between but the point. */
    private static boolean isNumber(String text, int point) {
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (i != point && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whether two texts are the same, or the same number. */
    static boolean same(String one, String other) {
        return one.equals(other)
                || parse(one)
                        .flatMap(value -> parse(other).map(that -> value.compareTo(that) == 0))
                        .orElse(false);
    }
}
