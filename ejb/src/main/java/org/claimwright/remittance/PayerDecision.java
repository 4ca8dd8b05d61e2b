package org.claimwright.remittance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;

/**
 * What a payer decided on a claim, as those read it who ask where an amount comes from.
 *
 * @param claim null while it belongs to no claim of ours
 * @param decision of the payer, in words
 * @param paidOn the payer's payment date, null where it gives none
 * @param fileId of the 835 in the exchange log
 * @param segment the CLP
 */
public record PayerDecision(
        RemittanceId remittance,
        int position,
        PaidClaimId paidClaim,
        ClaimId claim,
        String decision,
        String payerName,
        String traceNumber,
        LocalDate paidOn,
        long fileId,
        RemittanceView.Source segment,
        List<Service> services)
        implements Serializable {
    public PayerDecision {
        services = List.copyOf(services);
    }

    /**
     * What was decided on one charge of ours.
     *
     * @param segments the SVC lines it was decided in; none where the payer decided on the claim as a whole
     */
    public record Service(
            long charge, Money paid, List<RemittanceView.Source> segments, List<PaidClaimDetail.Adjustment> adjustments)
            implements Serializable {}

    public Optional<Service> on(long charge) {
        return services.stream().filter(service -> service.charge() == charge).findFirst();
    }
}
