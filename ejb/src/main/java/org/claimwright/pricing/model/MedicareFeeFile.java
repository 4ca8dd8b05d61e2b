package org.claimwright.pricing.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.kernel.CommaLine;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Money;

/**
 * Reads the relative value file of the Medicare physician fee schedule (PPRRVU, as comma-separated rows) line by line.
 * What stands before the row that begins with HCPCS is its title. The amount is the sum of the relative values of work,
 * practice expense and malpractice times the conversion factor, rounded half up to the cent (42 CFR 414.20), without the
 * factors of a locality. The descriptions in the file belong to the AMA and are not read.
 */
public final class MedicareFeeFile {
    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-Z]{5}");
    private static final Pattern MODIFIER = Pattern.compile("([0-9A-Z]{2})?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{0,6}(\\.\\d{0,6})?");
    private static final String NOT_THERE = "NA";
    private static final int STATUS = 3;
    private static final int WORK = 5;
    private static final int EXPENSE_IN_OFFICE = 6;
    private static final int NOT_IN_OFFICE = 7;
    private static final int EXPENSE_IN_FACILITY = 8;
    private static final int NOT_IN_FACILITY = 9;
    private static final int MALPRACTICE = 10;
    private static final int CONVERSION_FACTOR = 24;

    private boolean headingSeen;

    public boolean headingSeen() {
        return headingSeen;
    }

    /** The fee in this line; empty for what is no row, and for one with a finding. */
    public Optional<MedicareFee> line(long number, String text, FileFindings findings) {
        var fields = CommaLine.fields(text);
        if (!headingSeen) {
            headingSeen = !fields.isEmpty() && fields.get(0).equalsIgnoreCase("hcpcs");
            return Optional.empty();
        }
        if (text.isBlank() || fields.stream().allMatch(String::isEmpty) && !fields.isEmpty()) {
            return Optional.empty();
        }
        if (!isRow(fields)) {
            findings.add(
                    number,
                    "PRC-0301",
                    "this is no row of the relative value file",
                    "load the file named PPRRVU, saved as comma-separated rows");
            return Optional.empty();
        }
        return Optional.of(fee(number, fields));
    }

    private static boolean isRow(List<String> fields) {
        return fields.size() > CONVERSION_FACTOR
                && PROCEDURE.matcher(fields.get(0)).matches()
                && MODIFIER.matcher(fields.get(1)).matches()
                && Stream.of(WORK, EXPENSE_IN_OFFICE, EXPENSE_IN_FACILITY, MALPRACTICE, CONVERSION_FACTOR)
                        .allMatch(i -> DECIMAL.matcher(fields.get(i)).matches());
    }

    private static MedicareFee fee(long number, List<String> fields) {
        return new MedicareFee(
                fields.get(0),
                fields.get(1),
                fields.get(STATUS),
                amount(fields, EXPENSE_IN_OFFICE, NOT_IN_OFFICE),
                amount(fields, EXPENSE_IN_FACILITY, NOT_IN_FACILITY),
                number);
    }

    /** Null where the service is not paid there, and where the file names no relative values. */
    private static Money amount(List<String> fields, int expense, int notThere) {
        var units = decimal(fields.get(WORK)).add(decimal(fields.get(expense))).add(decimal(fields.get(MALPRACTICE)));
        if (fields.get(notThere).equals(NOT_THERE) || units.signum() == 0) {
            return null;
        }
        return Money.of(units.multiply(decimal(fields.get(CONVERSION_FACTOR))).setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal decimal(String text) {
        return text.isEmpty() || text.equals(".") ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
