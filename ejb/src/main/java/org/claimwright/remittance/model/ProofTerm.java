package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.claimwright.kernel.Money;

/**
 * One term of a sum that must come out, and where it stands; or, last, what the payer states the sum to be.
 *
 * @param sumNumber the sum it belongs to, counted from 1 in the remittance
 * @param subject a claim's control number, a line's procedure, the payment's trace number
 * @param place as people write it: {@code CAS03}
 * @param amount as it enters the sum, its sign included; null where the element holds no amount
 * @param segment counted through the file
 */
@Embeddable
public record ProofTerm(
        @Column(name = "sum_number") int sumNumber,
        @Column(name = "term_number") int termNumber,
        @Enumerated(EnumType.STRING) Kind kind,
        String subject,
        boolean stated,
        String place,
        Money amount,
        long segment,
        @Column(name = "segment_text") String segmentText) {
    /** What is balanced (005010X221A1, balancing). */
    public enum Kind {
        LINE,
        CLAIM,
        CLAIM_CHARGE,
        PAYMENT
    }
}
