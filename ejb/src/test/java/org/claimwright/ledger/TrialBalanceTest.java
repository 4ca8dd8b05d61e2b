package org.claimwright.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class TrialBalanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Test
    void equal_sides_prove_the_books() {
        var balance = TrialBalance.of(DAY, List.of(row(1110, "180.00", "0.00"), row(4010, "0.00", "180.00")));

        assertTrue(balance.isProved());
        assertEquals(Money.of("180.00"), balance.totalDebit());
    }

    @Test
    void one_cent_apart_is_not_proved() {
        var balance = TrialBalance.of(DAY, List.of(row(1110, "180.00", "0.00"), row(4010, "0.00", "179.99")));

        assertFalse(balance.isProved());
        assertEquals(Money.of("0.01"), balance.difference());
    }

    private static TrialBalance.Row row(int account, String debit, String credit) {
        return new TrialBalance.Row(account, "account " + account, "ASSET", Money.of(debit), Money.of(credit));
    }
}
