package org.claimwright.remittance.model;

import org.claimwright.claims.ClaimStatus;
import org.claimwright.kernel.Money;

/**
 * Where a claim stands by all decisions on it that are in the books.
 *
 * @param paid by them together
 * @param owed what payers still owe for it
 * @param denied by the decisions that were not taken back
 */
public record Outcome(ClaimDecision latest, Money paid, Money owed, Money denied) {
    /** What is still denied: nothing, when the payers owe nothing more. */
    public Money deniedLeft() {
        return owed.isPositive() ? denied : Money.ZERO;
    }

    public ClaimStatus status() {
        if (latest == ClaimDecision.ONLY_FORWARDED) {
            return ClaimStatus.FORWARDED;
        }
        if (latest == ClaimDecision.REVERSAL) {
            return ClaimStatus.REVERSED;
        }
        if (!owed.isPositive()) {
            return paid.isPositive() ? ClaimStatus.PAID : ClaimStatus.ZERO_PATIENT_RESP;
        }
        return paid.isZero() && denied.isPositive() ? ClaimStatus.DENIED : ClaimStatus.PARTIAL;
    }
}
