package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PriorPayment;
import org.claimwright.kernel.Money;

/** What an earlier payer paid is what it paid on the lines less what it adjusted on the whole (005010X222A1 AMT*D). */
final class PriorPaymentBalances implements ClaimCheck {
    private static Money ofLines(PriorPayment prior) {
        var paid = Money.sum(
                prior.lines().stream().map(PriorPayment.LinePayment::paid).toList());
        return paid.minus(PriorPayment.sum(prior.adjustments()));
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.priorPayments().stream()
                .filter(prior -> !prior.lines().isEmpty())
                .filter(prior -> !prior.paid().equals(ofLines(prior)))
                .map(prior -> Fault.at(Place.of(MendedOn.CLAIM, "earlier payer's decision"))
                        .with("paid", prior.paid())
                        .with("lines", ofLines(prior)));
    }

    @Override
    public Set<String> values() {
        return Set.of("paid", "lines");
    }
}
