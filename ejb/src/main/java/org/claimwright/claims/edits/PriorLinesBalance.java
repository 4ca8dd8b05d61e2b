package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PriorPayment;
import org.claimwright.kernel.Money;

/** What an earlier payer paid and adjusted on a line is what was charged (005010X222A1 loop 2430). */
final class PriorLinesBalance implements ClaimCheck {
    private static Money explained(PriorPayment.LinePayment line) {
        return line.paid().plus(PriorPayment.sum(line.adjustments()));
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.priorPayments().stream()
                .flatMap(prior -> prior.lines().stream())
                .flatMap(paid -> claim.lines().stream()
                        .filter(line -> line.number() == paid.line())
                        .filter(line -> !line.amount().equals(explained(paid)))
                        .map(line -> Fault.at(Place.onLine(line.number(), "earlier payer's decision"))
                                .with("charge", line.amount())
                                .with("explained", explained(paid))));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "charge", "explained");
    }
}
