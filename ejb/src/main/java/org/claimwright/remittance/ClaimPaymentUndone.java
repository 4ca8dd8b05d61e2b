package org.claimwright.remittance;

import org.claimwright.claims.ClaimId;

/** A decision on a claim of ours is out of the books again. Told in the transaction that undoes it. */
public record ClaimPaymentUndone(RemittanceId remittance, PaidClaimId paidClaim, ClaimId claim) {}
