package org.claimwright.charges.model;

import static org.claimwright.charges.ChargeFault.DAY_IN_FUTURE;
import static org.claimwright.charges.ChargeFault.ENDS_BEFORE_IT_BEGINS;
import static org.claimwright.charges.ChargeFault.MODIFIERS_TOO_MANY;
import static org.claimwright.charges.ChargeFault.MODIFIER_MALFORMED;
import static org.claimwright.charges.ChargeFault.MODIFIER_REPEATED;
import static org.claimwright.charges.ChargeFault.POINTERS_TOO_MANY;
import static org.claimwright.charges.ChargeFault.POINTER_MISSING;
import static org.claimwright.charges.ChargeFault.POINTER_REPEATED;
import static org.claimwright.charges.ChargeFault.POINTER_TO_NOTHING;
import static org.claimwright.charges.ChargeFault.PRICE_OUT_OF_RANGE;
import static org.claimwright.charges.ChargeFault.PROCEDURE_MALFORMED;
import static org.claimwright.charges.ChargeFault.UNITS_NOT_POSITIVE;
import static org.claimwright.charges.ChargeFault.UNITS_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.charges.ChargeFault;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;

/** What a service line says by itself, held against its visit and the day. */
public final class ChargeRules {
    /** A claim has places for fifty lines (005010X222A1, loop 2400). */
    public static final int LINES_MAXIMUM = 50;

    private static final int MODIFIERS_MAXIMUM = 4;
    private static final int POINTERS_MAXIMUM = 4;
    private static final int UNITS_DECIMALS = 3;
    private static final BigDecimal UNITS_MAXIMUM = new BigDecimal("9999");
    private static final Money PRICE_MAXIMUM = Money.of("9999999.99");
    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-Z]{5}");
    private static final Pattern MODIFIER = Pattern.compile("[0-9A-Z]{2}");

    private final ServiceLine line;
    private final String where;
    private final List<Finding> findings = new ArrayList<>();

    private ChargeRules(ServiceLine line, String where) {
        this.line = line;
        this.where = where;
    }

    /** @param where names the line in findings, such as {@code lines[0]} */
    public static List<Finding> check(ServiceLine line, int diagnoses, LocalDate today, String where) {
        var rules = new ChargeRules(line, where);
        rules.procedure();
        rules.modifiers();
        rules.units();
        rules.price();
        rules.pointers(diagnoses);
        rules.days(today);
        return rules.findings;
    }

    private void procedure() {
        unless(PROCEDURE.matcher(line.procedure()).matches(), PROCEDURE_MALFORMED, "procedure", line.procedure());
    }

    private void modifiers() {
        var seen = new HashSet<String>();
        for (var modifier : line.modifiers()) {
            unless(MODIFIER.matcher(modifier).matches(), MODIFIER_MALFORMED, "modifiers", modifier);
            unless(seen.add(modifier), MODIFIER_REPEATED, "modifiers", modifier);
        }
        var count = line.modifiers().size();
        unless(count <= MODIFIERS_MAXIMUM, MODIFIERS_TOO_MANY, "modifiers", count);
    }

    private void units() {
        var units = line.units();
        if (units == null || units.signum() <= 0) {
            findings.add(UNITS_NOT_POSITIVE.at(where + ".units"));
            return;
        }
        var fits = units.stripTrailingZeros().scale() <= UNITS_DECIMALS && units.compareTo(UNITS_MAXIMUM) <= 0;
        unless(fits, UNITS_OUT_OF_RANGE, "units", units.toPlainString());
    }

    private void price() {
        var price = line.unitPrice();
        if (price != null) {
            var fits = !price.isNegative() && price.compareTo(PRICE_MAXIMUM) <= 0;
            unless(fits, PRICE_OUT_OF_RANGE, "unitPrice", price);
        }
    }

    private void pointers(int diagnoses) {
        var seen = new HashSet<Integer>();
        for (var pointer : line.diagnosisPointers()) {
            var exists = pointer >= 1 && pointer <= diagnoses;
            unless(exists, POINTER_TO_NOTHING, "diagnosisPointers", letter(pointer));
            unless(seen.add(pointer), POINTER_REPEATED, "diagnosisPointers", letter(pointer));
        }
        var count = line.diagnosisPointers().size();
        unless(count > 0, POINTER_MISSING, "diagnosisPointers");
        unless(count <= POINTERS_MAXIMUM, POINTERS_TOO_MANY, "diagnosisPointers", count);
    }

    private void days(LocalDate today) {
        if (line.from() == null) {
            return;
        }
        unless(!line.to().isAfter(today), DAY_IN_FUTURE, "to", Days.written(line.to()));
        unless(
                !line.to().isBefore(line.from()),
                ENDS_BEFORE_IT_BEGINS,
                "to",
                Days.written(line.to()),
                Days.written(line.from()));
    }

    private void unless(boolean holds, ChargeFault fault, String field, Object... values) {
        if (!holds) {
            findings.add(fault.at(where + "." + field, values));
        }
    }

    /** Pointers are written as letters, as on the paper claim: A is the first diagnosis. */
    private static String letter(int pointer) {
        return pointer >= 1 && pointer <= 26 ? String.valueOf((char) ('A' + pointer - 1)) : String.valueOf(pointer);
    }
}
