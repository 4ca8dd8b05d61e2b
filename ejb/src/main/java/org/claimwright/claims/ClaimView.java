package org.claimwright.claims;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.CoverageId;
import org.claimwright.registration.PatientId;

/**
 * A claim as it stands.
 *
 * @param payerClaimNumber null before the payer has accepted it
 * @param earlier the version it replaces or voids; null for an original
 * @param findings of its last check
 * @param sent the latest release; null before the first
 */
public record ClaimView(
        ClaimId id,
        String patientControlNumber,
        ClaimFrequency frequency,
        int version,
        ClaimId earlier,
        ClaimStatus status,
        Instant statusSince,
        EncounterId encounter,
        PatientId patient,
        CoverageId coverage,
        PayerId payer,
        LocalDate serviceDate,
        Money total,
        String payerClaimNumber,
        List<Line> lines,
        List<ClaimFinding> findings,
        Sent sent)
        implements Serializable {
    public ClaimView {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** A service line. */
    public record Line(
            int number,
            long charge,
            String procedure,
            List<String> modifiers,
            BigDecimal units,
            Money amount,
            List<Integer> diagnosisPointers,
            LocalDate from,
            LocalDate to)
            implements Serializable {}

    /**
     * A release.
     *
     * @param fileId in the exchange log
     */
    public record Sent(BatchId batch, long fileId, String reference, Instant at) implements Serializable {}

    public List<ClaimFinding> openFindings() {
        return findings.stream().filter(ClaimFinding::isOpen).toList();
    }

    /** The payer has it under a number, so that it can be replaced or voided. */
    public boolean isReplaceable() {
        return status == ClaimStatus.PAYER_ACCEPTED && payerClaimNumber != null && frequency != ClaimFrequency.VOID;
    }
}
