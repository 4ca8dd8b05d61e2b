package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.pricing.Expectation;
import org.claimwright.pricing.LineLimit;
import org.claimwright.pricing.PricedService;
import org.claimwright.pricing.RateSetting;
import org.junit.jupiter.api.Test;

class ExpectedAllowedTest {
    private static final FacilityPlaces FACILITIES = FacilityPlaces.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void a_rate_times_units_is_expected() {
        var expected = priced(contract(LineLimit.LESSER_OF, null, rate("97110", "", "30.00")), line("4", "200.00"));

        assertEquals(Money.of("120.00"), expected.allowed());
        assertEquals("4 units × $30.00 = $120.00", expected.arithmetic());
    }

    @Test
    void a_charge_below_the_rate_is_all_that_is_expected_where_the_lesser_counts() {
        var expected = priced(contract(LineLimit.LESSER_OF, null, rate("97110", "", "30.00")), line("4", "95.00"));

        assertEquals(Money.of("95.00"), expected.allowed());
        assertEquals("4 units × $30.00 = $120.00; the charge, $95.00, is less", expected.arithmetic());
    }

    @Test
    void where_the_rate_alone_counts_a_lower_charge_changes_nothing() {
        var expected = priced(contract(LineLimit.RATE_ALONE, null, rate("97110", "", "30.00")), line("4", "95.00"));

        assertEquals(Money.of("120.00"), expected.allowed());
    }

    @Test
    void what_has_no_rate_is_a_part_of_the_charge_or_nothing_at_all() {
        var part = priced(contract(LineLimit.LESSER_OF, "62.5"), line("1", "101.00"));
        var none = priced(contract(LineLimit.LESSER_OF, null), line("1", "101.00"));

        assertEquals(Money.of("63.13"), part.allowed());
        assertEquals("no rate: 62.5 % of the charge, $101.00, = $63.13", part.arithmetic());
        assertFalse(none.isPriced());
        assertEquals("97110 has no rate in Prairie 2026, and no percentage for what has none", none.arithmetic());
    }

    @Test
    void a_line_of_a_day_without_contract_has_no_expectation() {
        var terms = new ContractTerms(
                new PayerId(1), "Later", DAY.plusDays(1), null, LineLimit.LESSER_OF, null, Money.ZERO);

        var expected = priced(new AgreedRates(terms, List.of(rate("97110", "", "30.00"))), line("1", "50.00"));

        assertFalse(expected.isPriced());
        assertEquals("no contract with this payer was in force on Mar 4, 2026", expected.arithmetic());
    }

    @Test
    void the_rate_of_the_day_the_modifier_and_the_setting_is_taken() {
        var rates = contract(
                LineLimit.RATE_ALONE,
                null,
                rate("97110", "", "10"),
                rate("97110", "", RateSetting.OFFICE, "11", DAY.minusYears(1), null),
                rate("97110", "", RateSetting.FACILITY, "12", DAY.minusYears(1), null),
                rate("97110", "GP", "13"),
                rate("97110", "59", RateSetting.ANY, "14", DAY.plusDays(1), null),
                rate("97110", "KX", RateSetting.ANY, "15", DAY.minusYears(2), DAY.minusDays(1)));

        assertEquals(Money.of("11.00"), allowed(rates, "11"));
        assertEquals(Money.of("12.00"), allowed(rates, "22"));
        assertEquals(Money.of("13.00"), allowed(rates, "11", "GP"));
        assertEquals(Money.of("11.00"), allowed(rates, "11", "59"));
        assertEquals(Money.of("11.00"), allowed(rates, "11", "KX"));
    }

    @Test
    void a_newer_rate_takes_the_place_of_an_older_one_that_has_no_end() {
        var rates = contract(
                LineLimit.RATE_ALONE,
                null,
                rate("97110", "", RateSetting.ANY, "10", DAY.minusYears(2), null),
                rate("97110", "", RateSetting.ANY, "20", DAY, null));

        assertEquals(Money.of("20.00"), allowed(rates, "11"));
        assertEquals(
                Money.of("10.00"),
                new ExpectedAllowed(List.of(rates), FACILITIES)
                        .of(service(BigDecimal.ONE, Money.of("9.00"), DAY.minusDays(1), "11", List.of()))
                        .allowed());
    }

    /** Every rate of a quarter cent up to five cents, of up to five half units, against every charge up to ten cents. */
    @Test
    void for_all_small_amounts_the_cent_is_rounded_once_and_half_up() {
        for (int quarters = 0; quarters <= 20; quarters++) {
            for (int halves = 1; halves <= 5; halves++) {
                for (int charge = 0; charge <= 10; charge++) {
                    holds(
                            new BigDecimal(quarters).movePointLeft(4).multiply(new BigDecimal(25)),
                            new BigDecimal(halves).divide(new BigDecimal(2)),
                            Money.cents(charge));
                }
            }
        }
    }

    private static void holds(BigDecimal rate, BigDecimal units, Money charge) {
        var exact = rate.multiply(units).setScale(2, RoundingMode.HALF_UP);
        var lesser = charge.amount().min(exact);
        var rates = rate("97110", "", rate.toPlainString());
        var service = service(units, charge, DAY, "11", List.of());

        assertEquals(
                Money.of(lesser),
                one(contract(LineLimit.LESSER_OF, null, rates), service).allowed());
        assertEquals(
                Money.of(exact),
                one(contract(LineLimit.RATE_ALONE, null, rates), service).allowed());
    }

    @Test
    void what_is_short_by_more_than_the_tolerance_is_short_by_all_of_it() {
        var expected = new Expectation(1, BigDecimal.ONE, Money.of("100.00"), Money.of("1.00"), "", "");

        assertEquals(Money.ZERO, expected.shortOf(Money.of("99.00")));
        assertEquals(Money.of("1.01"), expected.shortOf(Money.of("98.99")));
        assertEquals(Money.ZERO, expected.shortOf(Money.of("130.00")));
    }

    private static Money allowed(AgreedRates rates, String place, String... modifiers) {
        return one(rates, service(BigDecimal.ONE, Money.of("9.00"), DAY, place, List.of(modifiers)))
                .allowed();
    }

    private static Expectation priced(AgreedRates rates, PricedService service) {
        return one(rates, service);
    }

    private static Expectation one(AgreedRates rates, PricedService service) {
        return new ExpectedAllowed(List.of(rates), FACILITIES).of(service);
    }

    private static PricedService line(String units, String charge) {
        return service(new BigDecimal(units), Money.of(charge), DAY, "11", List.of());
    }

    private static PricedService service(
            BigDecimal units, Money charge, LocalDate on, String place, List<String> modifiers) {
        return new PricedService(1, "97110", modifiers, units, charge, on, place);
    }

    private static AgreedRates contract(LineLimit limit, String percent, ContractRate... rates) {
        var terms = new ContractTerms(
                new PayerId(1),
                "Prairie 2026",
                DAY.minusYears(3),
                null,
                limit,
                percent == null ? null : new BigDecimal(percent),
                Money.ZERO);
        return new AgreedRates(terms, List.of(rates));
    }

    private static ContractRate rate(String procedure, String modifier, String amount) {
        return rate(procedure, modifier, RateSetting.ANY, amount, DAY.minusYears(1), null);
    }

    private static ContractRate rate(
            String procedure, String modifier, RateSetting setting, String amount, LocalDate from, LocalDate to) {
        return new ContractRate(0, new RateRow(procedure, modifier, setting, new BigDecimal(amount), from, to));
    }
}
