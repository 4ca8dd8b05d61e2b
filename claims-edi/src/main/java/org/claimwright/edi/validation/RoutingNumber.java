package org.claimwright.edi.validation;

/** The number of a bank in the United States: nine digits, the last of which checks the others (American Bankers Association). */
final class RoutingNumber {
    private static final int[] WEIGHTS = {3, 7, 1};
    private static final int LENGTH = 9;

    private RoutingNumber() {}

    static boolean isValid(String text, int start, int end) {
        if (end - start != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = text.charAt(start + i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i % WEIGHTS.length];
        }
        return sum > 0 && sum % 10 == 0;
    }
}
