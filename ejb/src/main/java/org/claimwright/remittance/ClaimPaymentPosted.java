package org.claimwright.remittance;

import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;

/**
 * A decision on a claim of ours is in the books. Told in the transaction that posts it, so that its consequences commit with it.
 *
 * @param contractual written off
 * @param patientShare gone to the next payer or the patient
 * @param denied left with the payer, to be worked
 */
public record ClaimPaymentPosted(
        RemittanceId remittance,
        PaidClaimId paidClaim,
        ClaimId claim,
        Money paid,
        Money contractual,
        Money patientShare,
        Money denied) {}
