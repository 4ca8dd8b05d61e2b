package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as X12 writes them: an optional minus, digits, a point where there is a fraction. */
public final class Decimals {
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d{1,18}(\\.\\d{0,9})?|\\.\\d{1,9})");

    private Decimals() {}

    public static Optional<BigDecimal> parse(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
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
