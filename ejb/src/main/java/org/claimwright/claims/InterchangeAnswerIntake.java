package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;

/** Hands a TA1 to the claims it answers. */
@Dependent
class InterchangeAnswerIntake implements InboundHandler {
    @Inject
    private ClaimStatusIntake intake;

    @Override
    public String kind() {
        return "TA1";
    }

    @Override
    public void handle(InboundSet set) {
        intake.takeInterchangeAnswer(set);
    }
}
