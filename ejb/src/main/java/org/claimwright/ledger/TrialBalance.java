package org.claimwright.ledger;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/** Every account that was posted to, with its balance on one side, and both sums; they are equal or the books are wrong. */
public record TrialBalance(LocalDate asOf, List<Row> rows, Money totalDebit, Money totalCredit) {
    public record Row(int accountId, String name, String kind, Money debit, Money credit) {}

    static TrialBalance of(LocalDate asOf, List<Row> rows) {
        return new TrialBalance(
                asOf,
                List.copyOf(rows),
                Money.sum(rows.stream().map(Row::debit).toList()),
                Money.sum(rows.stream().map(Row::credit).toList()));
    }

    /** Debits less credits: zero. */
    public Money difference() {
        return totalDebit.minus(totalCredit);
    }

    public boolean isProved() {
        return difference().isZero();
    }
}
