package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;

/** Hands a 999 to the claims it answers. */
@Dependent
class SyntaxAnswerIntake implements InboundHandler {
    @Inject
    private ClaimStatusIntake intake;

    @Override
    public String kind() {
        return "999";
    }

    @Override
    public void handle(InboundSet set) {
        intake.takeSyntaxAnswer(set);
    }
}
