package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.claims.BilledLine;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.claims.ClaimId;
import org.claimwright.remittance.ClaimPaymentPosted;
import org.claimwright.remittance.ClaimPaymentUndone;

/** When a payer's decision sets a patient's share, or is undone, what the patient paid before follows in the same transaction. */
@Dependent
class SharesOfPatients {
    @Inject
    private ClaimAdjudication claims;

    @Inject
    private Prepayments prepayments;

    @Inject
    private PatientPapers papers;

    @Inject
    private PatientBook book;

    void posted(@Observes ClaimPaymentPosted decision) {
        if (!decision.patientShare().isZero()) {
            settle(decision.claim());
        }
    }

    void undone(@Observes ClaimPaymentUndone decision) {
        settle(decision.claim());
    }

    private void settle(ClaimId id) {
        var claim = claims.claim(id);
        if (book.prepaid(claim.patient()).isPositive() || prepayments.isAnyUsed(claim.patient())) {
            papers.hold(claim.patient());
            prepayments.settle(claim.patient(), charges(claim.lines()));
        }
    }

    private static Set<Long> charges(List<BilledLine> lines) {
        return lines.stream().map(BilledLine::charge).collect(Collectors.toSet());
    }
}
