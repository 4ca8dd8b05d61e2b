package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A decision on one claim, as the payer says it (005010X221A1 loop 2100).
 *
 * @param patientControlNumber CLP01
 * @param statusCode CLP02
 * @param patientResponsibility CLP05, null where not sent
 * @param payerClaimNumber CLP07
 * @param originalClaimNumber REF F8
 * @param forwardedTo the payer it was sent on to (NM1 TT), or empty
 * @param interest AMT I, which is information only; null where not sent
 * @param segment of the CLP, counted through the file
 * @param sourceText all segments of the claim, one a line
 */
@Embeddable
public record AdvisedClaim(
        @Column(name = "patient_control_number") String patientControlNumber,
        @Column(name = "status_code") String statusCode,
        Money charge,
        Money paid,
        @Column(name = "patient_responsibility") Money patientResponsibility,
        @Column(name = "claim_filing") String claimFiling,
        @Column(name = "payer_claim_number") String payerClaimNumber,
        @Column(name = "original_claim_number") String originalClaimNumber,
        @Column(name = "facility_code") String facilityCode,
        String frequency,
        @Column(name = "patient_last_name") String patientLastName,
        @Column(name = "patient_first_name") String patientFirstName,
        @Column(name = "member_id") String memberId,
        @Column(name = "service_from") LocalDate serviceFrom,
        @Column(name = "service_to") LocalDate serviceTo,
        @Column(name = "forwarded_to") String forwardedTo,
        Money interest,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> remarks,
        long segment,
        @Column(name = "segment_text") String segmentText,
        @Column(name = "source_text") String sourceText) {
    public ClaimDecision decision() {
        return ClaimDecision.of(statusCode).orElseThrow();
    }
}
