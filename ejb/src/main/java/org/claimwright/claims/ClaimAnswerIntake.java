package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;

/** Hands a 277CA to the claims it answers. */
@Dependent
class ClaimAnswerIntake implements InboundHandler {
    @Inject
    private ClaimStatusIntake intake;

    @Override
    public String kind() {
        return "277CA";
    }

    @Override
    public void handle(InboundSet set) {
        intake.takeClaimAnswers(set);
    }
}
