package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.claimwright.claims.ClaimExpectation;
import org.claimwright.claims.ClaimId;
import org.claimwright.remittance.ClaimDecisions;
import org.claimwright.remittance.ClaimPaymentPosted;
import org.claimwright.remittance.ClaimPaymentUndone;
import org.claimwright.remittance.PaidDecision;

/** Looks at each decision that is posted or undone, in its own transaction: is it short, or is it what a case waits for? */
@Dependent
class PaymentWatch {
    private static final int FIRST_RANK = 1;

    @Inject
    private ClaimExpectation expectations;

    @Inject
    private ClaimDecisions decisions;

    @Inject
    private Cases cases;

    @Inject
    private Judging judging;

    @Inject
    private Settlements settlements;

    void posted(@Observes ClaimPaymentPosted payment) {
        if (!expectations.isPossibleFor(payment.claim())) {
            return;
        }
        if (decisions.isReversal(payment.paidClaim())) {
            look(payment.claim(), decisions.standing(payment.claim()));
            return;
        }
        decisions
                .decision(payment.paidClaim())
                .filter(decision -> decision.rank() == FIRST_RANK)
                .ifPresent(decision -> look(payment.claim(), Optional.of(decision)));
    }

    void undone(@Observes ClaimPaymentUndone payment) {
        if (expectations.isPossibleFor(payment.claim())) {
            look(payment.claim(), decisions.standing(payment.claim()));
        }
    }

    private void look(ClaimId claim, Optional<PaidDecision> standing) {
        cases.about(claim)
                .ifPresentOrElse(
                        about -> settlements.look(about, claim, standing), () -> judging.judge(claim, standing));
    }
}
