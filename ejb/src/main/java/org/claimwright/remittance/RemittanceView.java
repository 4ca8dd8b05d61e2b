package org.claimwright.remittance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;

/**
 * A remittance as a page shows it.
 *
 * @param paidOnClaims the sum of what it says was paid on claims (CLP04)
 * @param adjusted what provider adjustments add to the payment; negative where they lower it
 * @param clearing what is left on its clearing account
 * @param replacedBy null where none came in its place
 */
public record RemittanceView(
        RemittanceId id,
        RemittanceState state,
        String reason,
        RemittanceId replacedBy,
        Payment payment,
        Instant receivedAt,
        String partnerName,
        long fileId,
        int claimCount,
        int claimsDone,
        Money paidOnClaims,
        Money adjusted,
        Money clearing,
        List<Adjustment> adjustments,
        List<Finding> holdReasons,
        List<ProofSum> proofs)
        implements Serializable {

    /** The payment, with the two segments that state it. */
    public record Payment(
            Money amount,
            String method,
            LocalDate date,
            String traceNumber,
            String payerName,
            String payerIdentifier,
            String payeeName,
            String payeeNpi,
            Source stated,
            Source traced)
            implements Serializable {}

    /** Where something stands in the file, and how the payer wrote it. */
    public record Source(long segment, String text) implements Serializable {}

    /**
     * Money about no claim.
     *
     * @param effect on the payment: what it adds, negative where it lowers it
     * @param words empty for a reason that is not handled here
     */
    public record Adjustment(
            int position, String code, String words, String reference, Money effect, boolean posted, Source source)
            implements Serializable {}

    /** A sum that must come out, term by term. */
    public record ProofSum(String kind, String subject, List<Term> terms, Term stated) implements Serializable {
        public ProofSum {
            terms = List.copyOf(terms);
        }

        public Money sum() {
            return Money.sum(terms.stream()
                    .map(Term::amount)
                    .filter(amount -> amount != null)
                    .toList());
        }

        /** What is stated beyond what the terms come to. */
        public Money difference() {
            return (stated.amount() == null ? Money.ZERO : stated.amount()).minus(sum());
        }

        public boolean holds() {
            return stated.amount() != null
                    && terms.stream().noneMatch(term -> term.amount() == null)
                    && difference().isZero();
        }
    }

    /** @param amount as it enters the sum; null where the element holds none */
    public record Term(String place, Money amount, long segment, String segmentText) implements Serializable {}

    public Money amount() {
        return payment.amount();
    }

    public String traceNumber() {
        return payment.traceNumber();
    }
}
