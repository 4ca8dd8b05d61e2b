package org.claimwright.remittance.model;

import java.util.function.Function;
import java.util.function.Predicate;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.PaidLine;

/** What a payer's decision on a line says the service is worth. */
public final class AllowedByPayer {
    private static final String SEQUESTRATION = "CO-253";

    private AllowedByPayer() {}

    /** @param classes what an adjustment is to us */
    public static PaidLine line(LineDecision decision, Function<AdvisedAdjustment, PostingClass> classes) {
        return new PaidLine(
                decision.line().number(),
                decision.line().charge(),
                decision.line().service(),
                decision.line().amount(),
                decision.paid(),
                sum(decision, adjustment -> classes.apply(adjustment) == PostingClass.PATIENT),
                sum(decision, adjustment -> adjustment.code().equals(SEQUESTRATION)),
                sum(decision, adjustment -> classes.apply(adjustment) == PostingClass.DENIAL));
    }

    private static Money sum(LineDecision decision, Predicate<AdvisedAdjustment> which) {
        return Money.sum(decision.adjustments().stream()
                .filter(which)
                .map(AdvisedAdjustment::amount)
                .toList());
    }
}
