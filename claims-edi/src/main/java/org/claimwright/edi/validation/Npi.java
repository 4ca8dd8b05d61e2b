package org.claimwright.edi.validation;

/** The National Provider Identifier: ten digits, the last of which checks the others (45 CFR 162.406). */
final class Npi {
    private static final int LENGTH = 10;
    private static final int PREFIX_SUM = 24;

    private Npi() {}

    /** Luhn's sum over the digits, with that of the card prefix 80840 added. */
    static boolean isValid(String text, int start, int end) {
        if (end - start != LENGTH || text.charAt(start) < '1' || text.charAt(start) > '2') {
            return false;
        }
        int sum = PREFIX_SUM;
        for (int i = 0; i < LENGTH; i++) {
            int digit = text.charAt(start + i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
