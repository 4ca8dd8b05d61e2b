package org.claimwright.charges.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.charges.ChargeForm;
import org.claimwright.charges.PriceSource;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class ServiceLineTest {
    private static final LocalDate NEW_PRICES = LocalDate.of(2026, 7, 1);
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 17);

    @Test
    void the_price_is_that_of_the_date_of_service() {
        assertEquals(
                Money.of("125.00"), line(ChargeForm.of("99213"), NEW_PRICES).unitPrice());
        assertEquals(
                Money.of("118.00"),
                line(ChargeForm.of("99213"), NEW_PRICES.minusDays(1)).unitPrice());
    }

    @Test
    void a_line_with_days_of_its_own_is_priced_by_them() {
        var earlier = NEW_PRICES.minusDays(1);

        var line = line(ChargeForm.of("99213").on(earlier, null), VISIT);

        assertEquals(Money.of("118.00"), line.unitPrice());
        assertEquals(earlier, line.to());
    }

    @Test
    void the_biller_may_type_another_price() {
        var line = line(ChargeForm.of("99213").priced(Money.of("99.00")), VISIT);

        assertEquals(Money.of("99.00"), line.unitPrice());
        assertEquals(PriceSource.TYPED, line.priceSource());
        assertEquals(
                PriceSource.FEE_SCHEDULE, line(ChargeForm.of("99213"), VISIT).priceSource());
    }

    @Test
    void without_a_price_in_force_the_line_has_none() {
        assertNull(line(ChargeForm.of("00000"), VISIT).unitPrice());
        assertNull(line(ChargeForm.of("99213"), null).unitPrice());
    }

    @Test
    void codes_are_kept_in_capital_letters_without_blanks() {
        var line = line(ChargeForm.of(" j3301 ", "rt "), VISIT);

        assertEquals("J3301", line.procedure());
        assertEquals(List.of("RT"), line.modifiers());
    }

    @Test
    void the_amount_is_units_times_price_rounded_half_up_to_the_cent() {
        assertEquals(Money.of("2.50"), amount("0.25", "10.00"));
        assertEquals(Money.of("0.01"), amount("0.5", "0.01"));
        assertEquals(Money.of("0.00"), amount("0.499", "0.01"));
        assertEquals(Money.of("33.34"), amount("0.333", "100.12"));
    }

    @Test
    void the_amount_agrees_with_integer_arithmetic_for_all_small_lines() {
        for (int thousandths = 1; thousandths <= 1200; thousandths += 7) {
            for (int cents = 0; cents <= 300; cents += 11) {
                var halfUp = (thousandths * (long) cents + 500) / 1000;
                var amount = amount(
                        new BigDecimal(thousandths).movePointLeft(3).toPlainString(),
                        Money.cents(cents).toString());

                assertEquals(halfUp, amount.inCents(), thousandths + " thousandths of " + cents + " cents");
            }
        }
    }

    private static Money amount(String units, String price) {
        return line(ChargeForm.of("99213").units(units).priced(Money.of(price)), VISIT)
                .amount();
    }

    private static ServiceLine line(ChargeForm form, LocalDate visit) {
        return ServiceLine.of(
                form,
                visit,
                (procedure, modifiers, on) -> procedure.equals("99213")
                        ? Optional.of(Money.of(on.isBefore(NEW_PRICES) ? "118.00" : "125.00"))
                        : Optional.empty());
    }
}
