package org.claimwright.negotiation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.remittance.PaidClaimId;
import org.claimwright.remittance.RemittanceId;

/**
 * A case as its page shows it.
 *
 * @param overdueSince null while its deadline has not passed
 * @param possible what may happen to it now
 * @param offers in the order in which they were made
 * @param agreement the last one; null before one is reached
 */
public record CaseView(
        CaseId id,
        PayerId payer,
        String payerName,
        CaseState state,
        CaseForm terms,
        LocalDate overdueSince,
        LocalDate openedOn,
        String openedBy,
        Set<CaseStep> possible,
        List<Line> lines,
        List<Offer> offers,
        Agreement agreement)
        implements Serializable {
    public CaseView {
        possible = Set.copyOf(possible);
        lines = List.copyOf(lines);
        offers = List.copyOf(offers);
    }

    /**
     * A line that is talked about.
     *
     * @param allowed by the decision that was short
     * @param agreed null before an agreement
     * @param received what stands allowed now; null while no decision stands
     * @param settlement the decision that settled it; null before one did
     */
    public record Line(
            long id,
            ClaimId claim,
            String patientControlNumber,
            String payerClaimNumber,
            LocalDate serviceDate,
            int number,
            String service,
            Money charge,
            Money expected,
            Money allowed,
            String arithmetic,
            Money agreed,
            Money received,
            Source found,
            Source settlement)
            implements Serializable {
        /** What is agreed and has not come. */
        public Money toCome() {
            var came = received == null ? Money.ZERO : received;
            return agreed == null ? Money.ZERO : agreed.minus(came);
        }

        public boolean isSettled() {
            return settlement != null && agreed != null && agreed.equals(received);
        }

        public boolean isDifferent() {
            return settlement != null && agreed != null && !agreed.equals(received);
        }
    }

    /** Where a decision stands in its remittance. */
    public record Source(PaidClaimId paidClaim, RemittanceId remittance, int position) implements Serializable {}

    /** @param amounts in the order of the case's lines */
    public record Offer(
            OfferId id,
            int number,
            Side madeBy,
            LocalDate madeOn,
            List<Money> amounts,
            String contact,
            String note,
            String recordedBy,
            Instant recordedAt)
            implements Serializable {
        public Offer {
            amounts = List.copyOf(amounts);
        }

        public Money total() {
            return Money.sum(amounts);
        }
    }

    /**
     * @param letter its file's id in the exchange log
     * @param list its file's id in the exchange log
     * @param refusal why the payer refused; null where it did not
     */
    public record Agreement(long id, LocalDate on, String by, Money total, long letter, long list, String refusal)
            implements Serializable {}

    public boolean allows(CaseStep step) {
        return possible.contains(step);
    }

    public Money expected() {
        return Money.sum(lines.stream().map(Line::expected).toList());
    }

    public Money charged() {
        return Money.sum(lines.stream().map(Line::charge).toList());
    }

    /** By the decisions that were short. */
    public Money allowed() {
        return Money.sum(lines.stream().map(Line::allowed).toList());
    }

    /** Zero before an agreement. */
    public Money agreed() {
        return Money.sum(
                lines.stream().map(Line::agreed).filter(Objects::nonNull).toList());
    }

    public Money received() {
        return Money.sum(
                lines.stream().map(Line::received).filter(Objects::nonNull).toList());
    }

    public Money toCome() {
        return Money.sum(lines.stream().map(Line::toCome).toList());
    }

    public long claims() {
        return lines.stream().map(Line::claim).distinct().count();
    }

    /** Null before the first one. */
    public Offer lastOffer() {
        return offers.isEmpty() ? null : offers.get(offers.size() - 1);
    }
}
