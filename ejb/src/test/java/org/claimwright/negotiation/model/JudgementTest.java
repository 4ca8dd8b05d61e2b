package org.claimwright.negotiation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.Expectation;
import org.claimwright.remittance.PaidLine;
import org.junit.jupiter.api.Test;

class JudgementTest {
    @Test
    void a_line_is_short_when_payment_and_patients_share_are_less_than_expected() {
        var judgement = Judgement.of(
                List.of(paid(1, "60.00", "20.00", "0", "0"), paid(2, "50.00", "0", "0", "0")),
                List.of(expected(1, "96.80", "0"), expected(2, "50.00", "0")));

        assertEquals(1, judgement.shortLines().size());
        assertEquals(Money.of("96.80"), judgement.expected());
        assertEquals(Money.of("80.00"), judgement.allowed());
        assertEquals(Money.of("16.80"), judgement.shortLines().get(0).view().shortBy());
    }

    @Test
    void sequestration_lowers_the_payment_and_not_what_is_allowed() {
        assertFalse(judged(paid(1, "78.40", "20.00", "1.60", "0"), expected(1, "100.00", "0")));
    }

    @Test
    void what_was_denied_even_in_part_is_no_underpayment() {
        assertFalse(judged(paid(1, "0", "0", "0", "100.00"), expected(1, "100.00", "0")));
        assertFalse(judged(paid(1, "50.00", "0", "0", "10.00"), expected(1, "100.00", "0")));
    }

    @Test
    void what_is_within_the_tolerance_or_without_expectation_is_not_short() {
        var nothing = new Expectation(1, null, null, Money.ZERO, "", "no contract");

        assertFalse(judged(paid(1, "99.00", "0", "0", "0"), expected(1, "100.00", "1.00")));
        assertFalse(judged(paid(1, "1.00", "0", "0", "0"), nothing));
        assertFalse(judged(paid(1, "1.00", "0", "0", "0"), expected(2, "100.00", "0")));
    }

    private static boolean judged(PaidLine line, Expectation expectation) {
        return Judgement.of(List.of(line), List.of(expectation)).isShort();
    }

    private static PaidLine paid(int number, String paid, String share, String sequestered, String denied) {
        return new PaidLine(
                number,
                number,
                "99213",
                Money.of("150.00"),
                Money.of(paid),
                Money.of(share),
                Money.of(sequestered),
                Money.of(denied));
    }

    private static Expectation expected(int number, String amount, String tolerance) {
        return new Expectation(
                number, new BigDecimal(amount), Money.of(amount), Money.of(tolerance), "Contract", "1 unit");
    }
}
