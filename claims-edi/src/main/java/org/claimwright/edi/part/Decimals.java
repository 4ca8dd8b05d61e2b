package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Decimal numbers as X12 writes them: an optional minus, digits, a point where there is a fraction. */
public final class Decimals {
    private static final int MOST_WHOLE = 18;
    private static final int MOST_FRACTION = 9;

    private Decimals() {}

    public static Optional<BigDecimal> parse(String text) {
        return isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number in an element, or null where it is absent or none. */
    public static BigDecimal of(Segment segment, int element) {
        return segment.has(element) ? parse(segment.element(element)).orElse(null) : null;
    }

    /** Read by hand, for every amount of every file passes here. */
    private static boolean isDecimal(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
        int whole = digits(text, start);
        int end = start + whole;
        if (end == text.length()) {
            return whole > 0 && whole <= MOST_WHOLE;
        }
        int fraction = digits(text, end + 1);
        return text.charAt(end) == '.'
                && end + 1 + fraction == text.length()
                && whole <= MOST_WHOLE
                && fraction <= MOST_FRACTION
                && whole + fraction > 0;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
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
