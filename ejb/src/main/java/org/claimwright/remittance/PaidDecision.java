package org.claimwright.remittance;

import java.io.Serializable;
import java.util.List;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;

/**
 * A decision on a claim of ours, line by line.
 *
 * @param rank in which the payer decided; 0 where it does not say
 * @param fileId of the file it came in, in the exchange log
 * @param source its CLP
 * @param lines those of ours that it is about
 */
public record PaidDecision(
        PaidClaimId id,
        RemittanceId remittance,
        int position,
        ClaimId claim,
        int rank,
        String payerClaimNumber,
        String payerName,
        long fileId,
        RemittanceView.Source source,
        List<PaidLine> lines)
        implements Serializable {
    public PaidDecision {
        lines = List.copyOf(lines);
    }

    public Money paid() {
        return Money.sum(lines.stream().map(PaidLine::paid).toList());
    }
}
