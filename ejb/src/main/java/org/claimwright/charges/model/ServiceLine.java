package org.claimwright.charges.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwright.charges.ChargeForm;
import org.claimwright.charges.PriceSource;
import org.claimwright.kernel.Money;

/**
 * A line with everything that fills itself filled in: the dates from the visit, the price from the fee schedule.
 *
 * @param unitPrice null when neither the biller nor a fee schedule names one
 */
public record ServiceLine(
        String procedure,
        List<String> modifiers,
        BigDecimal units,
        Money unitPrice,
        PriceSource priceSource,
        List<Integer> diagnosisPointers,
        LocalDate from,
        LocalDate to) {

    /** Says what one unit costs by the fee schedule of a day. */
    public interface Prices {
        Optional<Money> price(String procedure, List<String> modifiers, LocalDate on);
    }

    /** @param dateOfService the visit's; null when it is not known yet, and then nothing is priced */
    public static ServiceLine of(ChargeForm form, LocalDate dateOfService, Prices prices) {
        var procedure = normalized(form.procedure());
        var modifiers = form.modifiers().stream().map(ServiceLine::normalized).toList();
        var from = form.from() == null ? dateOfService : form.from();
        var isTyped = form.unitPrice() != null;
        return new ServiceLine(
                procedure,
                modifiers,
                form.units(),
                isTyped ? form.unitPrice() : listed(procedure, modifiers, from, prices),
                isTyped ? PriceSource.TYPED : PriceSource.FEE_SCHEDULE,
                form.diagnosisPointers(),
                from,
                form.to() == null ? from : form.to());
    }

    public Money amount() {
        return unitPrice.times(units, RoundingMode.HALF_UP);
    }

    private static Money listed(String procedure, List<String> modifiers, LocalDate on, Prices prices) {
        return on == null ? null : prices.price(procedure, modifiers, on).orElse(null);
    }

    private static String normalized(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
