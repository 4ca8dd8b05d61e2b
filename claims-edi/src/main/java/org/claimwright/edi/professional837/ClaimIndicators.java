package org.claimwright.edi.professional837;

import org.claimwright.edi.Segment;

/**
 * Signatures and assignments of a claim.
 *
 * @param providerSignature CLM06: Y or N
 * @param assignment CLM07: A the provider accepts the payer's terms, B for laboratory services only, C not
 * @param benefitsAssigned CLM08: Y the payer pays the provider, N, W
 * @param release CLM09: Y signed consent, I consent allowed by law
 * @param patientSignature CLM10: P where the provider signed for an absent patient, else empty
 */
public record ClaimIndicators(
        String providerSignature, String assignment, String benefitsAssigned, String release, String patientSignature) {
    /** Signed, assigned, benefits assigned, consent on file. */
    public static final ClaimIndicators USUAL = new ClaimIndicators("Y", "A", "Y", "Y", "");

    static ClaimIndicators read(Segment clm) {
        String providerSignature = clm.element(6);
        String assignment = clm.element(7);
        String benefitsAssigned = clm.element(8);
        String release = clm.element(9);
        String patientSignature = clm.element(10);
        return new ClaimIndicators(providerSignature, assignment, benefitsAssigned, release, patientSignature);
    }
}
