package org.claimwright.charges;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * A service line as it is given.
 *
 * @param unitPrice null for the price of the fee schedule
 * @param diagnosisPointers numbers of the visit's diagnoses, counted from 1, the one that matters most first
 * @param from null for the visit's date
 * @param to null for {@code from}
 */
public record ChargeForm(
        String procedure,
        List<String> modifiers,
        BigDecimal units,
        Money unitPrice,
        List<Integer> diagnosisPointers,
        LocalDate from,
        LocalDate to) {
    public ChargeForm {
        modifiers = List.copyOf(modifiers);
        diagnosisPointers = List.copyOf(diagnosisPointers);
    }

    /** One unit at the fee schedule's price, for the first diagnosis. */
    public static ChargeForm of(String procedure, String... modifiers) {
        return new ChargeForm(procedure, List.of(modifiers), BigDecimal.ONE, null, List.of(1), null, null);
    }

    public ChargeForm units(String number) {
        return new ChargeForm(procedure, modifiers, new BigDecimal(number), unitPrice, diagnosisPointers, from, to);
    }

    public ChargeForm priced(Money ofUnit) {
        return new ChargeForm(procedure, modifiers, units, ofUnit, diagnosisPointers, from, to);
    }

    public ChargeForm pointingTo(Integer... diagnoses) {
        return new ChargeForm(procedure, modifiers, units, unitPrice, List.of(diagnoses), from, to);
    }

    public ChargeForm on(LocalDate first, LocalDate last) {
        return new ChargeForm(procedure, modifiers, units, unitPrice, diagnosisPointers, first, last);
    }
}
