package org.claimwright.claims;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.CoverageId;
import org.claimwright.registration.PatientId;

/**
 * A claim that has left, as those see it who take in what the payer decided.
 *
 * @param payerClaimNumber by which the payer knows it, null while it has given none
 */
public record BilledClaim(
        ClaimId id,
        PatientId patient,
        PayerId payer,
        CoverageId coverage,
        String patientControlNumber,
        String payerClaimNumber,
        LocalDate serviceDate,
        Money totalCharge,
        ClaimStatus status,
        List<BilledLine> lines)
        implements Serializable {
    public BilledClaim {
        lines = List.copyOf(lines);
    }
}
