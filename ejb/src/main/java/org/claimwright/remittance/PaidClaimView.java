package org.claimwright.remittance;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;

/**
 * A decision of a remittance as a list shows it.
 *
 * @param claim null where it belongs to no claim we know
 * @param decision of the payer, in words
 * @param reason why it is unmatched or failed, else null
 */
public record PaidClaimView(
        PaidClaimId id,
        RemittanceId remittance,
        int position,
        PaidClaimState state,
        String reason,
        ClaimId claim,
        String matchedBy,
        String patientName,
        String memberId,
        String patientControlNumber,
        String payerClaimNumber,
        String statusCode,
        String decision,
        LocalDate serviceFrom,
        Money charge,
        Money contractual,
        Money denied,
        Money patientShare,
        Money paid,
        RemittanceView.Source source)
        implements Serializable {
    public boolean isReversal() {
        return statusCode.equals("22");
    }
}
