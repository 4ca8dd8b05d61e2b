package org.claimwright.kernel;

import java.util.regex.Pattern;

/** National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn check digit over 80840 and the first nine (45 CFR 162.406). */
public final class Npi {
    private static final Pattern SHAPE = Pattern.compile("[12]\\d{9}");

    /** What the constant prefix 80840 adds to the sum of digits. */
    private static final int SUM_OF_PREFIX = 24;

    private Npi() {}

    public static boolean isValid(String npi) {
        return npi != null && SHAPE.matcher(npi).matches() && sum(npi) % 10 == 0;
    }

    private static int sum(String npi) {
        var sum = SUM_OF_PREFIX;
        for (int place = 0; place < npi.length(); place++) {
            var digit = npi.charAt(place) - '0';
            var weighted = place % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum;
    }
}
