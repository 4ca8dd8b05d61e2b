package org.claimwright.remittance;

import java.io.Serializable;
import org.claimwright.kernel.Money;

/**
 * What a list comes to.
 *
 * @param inTransit what the ledger says is on its way to the bank for those in it
 */
public record RemittanceTotals(int remittances, Money amount, Money posted, Money inTransit) implements Serializable {
    /** What is posted is what the ledger holds. */
    public boolean tiesToLedger() {
        return posted.equals(inTransit);
    }
}
