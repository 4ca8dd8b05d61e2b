package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every line costs something. */
final class ChargesArePositive implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> !line.amount().isPositive())
                .map(line -> Fault.at(Place.onLine(line.number(), "charge"))
                        .with("code", line.procedure())
                        .with("amount", line.amount()));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "code", "amount");
    }
}
