package org.claimwright.remittance.model;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * One 835 in our own words: the payment, what it explains, and whether it may be posted.
 *
 * @param proof the sums that do not come out and, last, the payment's own, term by term
 * @param faults for which it is held; empty when it may be posted
 */
public record Advice(
        AdvisedPayment payment,
        List<Claim> claims,
        List<AdvisedProviderAdjustment> providerAdjustments,
        List<ProofTerm> proof,
        List<Finding> faults) {
    /** A decision with its lines and its adjustments, those of the claim itself among them. */
    public record Claim(AdvisedClaim advised, List<AdvisedLine> lines, List<AdvisedAdjustment> adjustments) {
        public Claim {
            lines = List.copyOf(lines);
            adjustments = List.copyOf(adjustments);
        }
    }

    public Advice {
        claims = List.copyOf(claims);
        providerAdjustments = List.copyOf(providerAdjustments);
        proof = List.copyOf(proof);
        faults = List.copyOf(faults);
    }
}
