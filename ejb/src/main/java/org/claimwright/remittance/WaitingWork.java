package org.claimwright.remittance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;

/**
 * An item of one of our lists, and where it is worked: at a claim, at a decision of a remittance, or at the remittance.
 *
 * @param claim null where it is not about a claim of ours
 * @param paidClaim null where it is not about one decision
 * @param dueOn null where nothing expires
 */
public record WaitingWork(
        String about,
        String reason,
        Money money,
        LocalDate dueOn,
        Instant since,
        ClaimId claim,
        RemittanceId remittance,
        Integer position,
        PaidClaimId paidClaim)
        implements Serializable {}
