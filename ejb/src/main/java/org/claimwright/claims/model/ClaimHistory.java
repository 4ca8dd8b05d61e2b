package org.claimwright.claims.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the practice knows already when it looks at a claim.
 *
 * @param visits the patient's earlier visits to this practice
 * @param services what is billed on the patient's other claims that are in flight or accepted
 * @param acceptedVersions claims for the same encounter and payer that the payer has accepted and that were not voided
 * @param controlNumberIsTaken another claim has the same patient control number
 */
public record ClaimHistory(
        List<Visit> visits,
        List<BilledService> services,
        List<AcceptedVersion> acceptedVersions,
        boolean controlNumberIsTaken) {
    public static final ClaimHistory NONE = new ClaimHistory(List.of(), List.of(), List.of(), false);

    public ClaimHistory {
        visits = List.copyOf(visits);
        services = List.copyOf(services);
        acceptedVersions = List.copyOf(acceptedVersions);
    }

    public record Visit(LocalDate on, String specialty) {}

    public record BilledService(
            String patientControlNumber,
            Long rendering,
            LocalDate on,
            String procedure,
            List<String> modifiers,
            BigDecimal units) {}

    public record AcceptedVersion(String patientControlNumber, String payerClaimNumber) {}
}
