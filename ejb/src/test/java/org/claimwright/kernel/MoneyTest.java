package org.claimwright.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void a_fraction_of_a_cent_is_refused() {
        assertThrows(ArithmeticException.class, () -> Money.of("12.505"));
    }

    @Test
    void text_with_fewer_decimals_is_the_same_amount() {
        assertEquals(Money.cents(1250), Money.of("12.5"));
        assertEquals("12.50", Money.of("12.5").toString());
    }

    @Test
    void a_small_negative_amount_keeps_its_sign() {
        assertEquals("-0.05", Money.cents(-5).toString());
    }

    @Test
    void sentences_say_it_with_grouped_thousands_and_a_true_minus() {
        assertEquals("$1,982.00", Money.of("1982").dollars());
        assertEquals("\u2212$1,234,567.89", Money.of("-1234567.89").dollars());
        assertEquals("$0.00", Money.ZERO.dollars());
    }

    @Test
    void a_sum_is_exact() {
        var tenths = List.of(Money.of("0.10"), Money.of("0.20"));

        assertEquals(Money.of("0.30"), Money.sum(tenths));
    }

    @Test
    void a_product_rounds_as_it_is_told() {
        assertEquals(Money.of("0.13"), Money.of("0.25").times(new BigDecimal("0.5"), RoundingMode.HALF_UP));
        assertEquals(Money.of("0.12"), Money.of("0.25").times(new BigDecimal("0.5"), RoundingMode.DOWN));
    }

    @Test
    void an_overflow_is_an_error_and_not_another_amount() {
        var most = Money.cents(Long.MAX_VALUE);

        assertThrows(ArithmeticException.class, () -> most.plus(Money.cents(1)));
    }
}
