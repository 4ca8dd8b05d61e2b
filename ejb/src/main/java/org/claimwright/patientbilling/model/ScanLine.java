package org.claimwright.patientbilling.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.claimwright.kernel.Money;

/**
 * The line of digits that a lockbox reads from the stub: account (10), statement (8), amount in cents (9), due day as MMDDYY, and a
 * check digit over all of them (mod 10, every second digit doubled from the right).
 */
public record ScanLine(String account, String statement, String cents, String due) {
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("MMdduu");
    private static final int ACCOUNT = 10;
    private static final int STATEMENT = 8;
    private static final int CENTS = 9;
    private static final int DAY = 6;

    public static ScanLine of(String accountNumber, String statementNumber, Money amount, LocalDate due) {
        return new ScanLine(
                padded(accountNumber, ACCOUNT),
                padded(statementNumber, STATEMENT),
                padded(String.valueOf(amount.inCents()), CENTS),
                DUE.format(due));
    }

    private static String padded(String digits, int length) {
        if (!digits.matches("\\d{1," + length + "}")) {
            throw new IllegalArgumentException(digits + " has no place in " + length + " digits");
        }
        return "0".repeat(length - digits.length()) + digits;
    }

    private String digits() {
        return account + statement + cents + due;
    }

    public int check() {
        var sum = 0;
        var digits = digits();
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }

    /** In groups, as it is printed. */
    public String printed() {
        return String.join(" ", account, statement, cents, due, String.valueOf(check()));
    }

    /** Whether a line that was read is one that could have been printed. */
    public static boolean isValid(String read) {
        var digits = read.replace(" ", "");
        if (!digits.matches("\\d{" + (ACCOUNT + STATEMENT + CENTS + DAY + 1) + "}")) {
            return false;
        }
        var line = new ScanLine(
                digits.substring(0, ACCOUNT),
                digits.substring(ACCOUNT, ACCOUNT + STATEMENT),
                digits.substring(ACCOUNT + STATEMENT, ACCOUNT + STATEMENT + CENTS),
                digits.substring(ACCOUNT + STATEMENT + CENTS, digits.length() - 1));
        return digits.endsWith(String.valueOf(line.check()));
    }
}
