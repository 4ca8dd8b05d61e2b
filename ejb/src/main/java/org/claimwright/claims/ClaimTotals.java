package org.claimwright.claims;

import org.claimwright.kernel.Money;

/**
 * What a list of claims comes to.
 *
 * @param charged what all of them charge
 * @param open what is charged, not superseded and not yet decided on: each charge once, by its latest version
 * @param inLedger what the books hold of these charges, unbilled or owed by a payer
 */
public record ClaimTotals(long claims, Money charged, Money open, Money inLedger) {
    public boolean tiesToLedger() {
        return open.equals(inLedger);
    }
}
