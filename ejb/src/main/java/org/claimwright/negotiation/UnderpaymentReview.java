package org.claimwright.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.negotiation.model.UnderpaidLine;
import org.claimwright.negotiation.model.Underpayment;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.remittance.RemittanceLog;

/** What payers allowed less than their contract says, as it waits for somebody. Within a practice's scope. */
@Stateless
public class UnderpaymentReview {
    @Inject
    private Underpayments underpayments;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private PayerDirectory payers;

    @Inject
    private RemittanceLog remittances;

    /** The queue, the oldest first. */
    public List<UnderpaymentView> open() {
        return underpayments.open().stream().map(this::view).toList();
    }

    /** Those that were chosen, whether they still wait or not. */
    public List<UnderpaymentView> chosen(Collection<UnderpaymentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : underpayments.all(ids).stream().map(this::view).toList();
    }

    private UnderpaymentView view(Underpayment underpayment) {
        var claim = claims.claim(underpayment.claim());
        var decision = remittances.paidClaim(underpayment.paidClaim());
        return new UnderpaymentView(
                underpayment.id(),
                claim.id(),
                claim.patientControlNumber(),
                underpayment.payer(),
                payers.payer(underpayment.payer()).name(),
                claim.serviceDate(),
                underpayment.foundOn(),
                decision.remittance(),
                decision.position(),
                underpayment.paidClaim(),
                underpayment.expected(),
                underpayment.allowed(),
                underpayment.shortBy(),
                underpayment.lines().stream().map(UnderpaidLine::view).toList());
    }
}
