package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class FeeTest {
    private final List<Fee> fees = List.of(fee("", "245.00"), fee("50", "367.50"), fee("52", "120.00"));

    @Test
    void the_first_modifier_that_has_a_price_decides() {
        assertEquals(Optional.of(Money.of("367.50")), price("RT", "50", "52"));
        assertEquals(Optional.of(Money.of("120.00")), price("52", "50"));
    }

    @Test
    void without_such_a_modifier_the_plain_price_holds() {
        assertEquals(Optional.of(Money.of("245.00")), price());
        assertEquals(Optional.of(Money.of("245.00")), price("RT"));
    }

    @Test
    void a_procedure_that_is_priced_with_a_modifier_only_has_no_plain_price() {
        assertEquals(Optional.empty(), Fee.fitting(List.of(fee("50", "367.50")), List.of("RT")));
    }

    private Optional<Money> price(String... modifiers) {
        return Fee.fitting(fees, List.of(modifiers)).map(Fee::amount);
    }

    private static Fee fee(String modifier, String amount) {
        return new Fee(1, "20610", modifier, Money.of(amount));
    }
}
