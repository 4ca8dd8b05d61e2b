package org.claimwright.charges;

import org.claimwright.kernel.Money;

/**
 * What a list of visits sums to.
 *
 * @param unbilled by the lines themselves
 * @param unbilledInLedger by the postings of the unbilled receivable: the same, or the books are wrong
 */
public record VisitTotals(int visits, Money charged, Money unbilled, Money unbilledInLedger) {
    public boolean tiesToLedger() {
        return unbilled.equals(unbilledInLedger);
    }
}
