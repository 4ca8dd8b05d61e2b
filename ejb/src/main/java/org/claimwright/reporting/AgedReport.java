package org.claimwright.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * All receivables of a practice at the end of a day by debtor and age, beside what the ledger's control accounts hold then.
 *
 * @param rows by kind of debtor, the largest first
 * @param items how many open items the figures are summed from
 * @param controls each receivable account that was ever posted to
 */
public record AgedReport(
        LocalDate asOf, AgeFrom from, List<AgedRow> rows, AgedRow total, int items, List<Control> controls)
        implements Serializable {
    /** A control account with its balance in the trial balance, debits positive. */
    public record Control(int account, String name, Money balance) implements Serializable {}

    public Money ledger() {
        return Money.sum(controls.stream().map(Control::balance).toList());
    }

    /** The report less the ledger: zero. */
    public Money difference() {
        return total.total().minus(ledger());
    }

    public boolean ties() {
        return difference().isZero();
    }
}
