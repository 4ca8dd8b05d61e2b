package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every modifier was valid on the day. */
final class ModifierIsInForce implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream().flatMap(line -> line.modifiers().stream()
                .distinct()
                .filter(modifier -> codes.modifier(modifier, claim.serviceDateOf(line)) == Standing.NOT_IN_FORCE)
                .map(modifier -> Fault.at(Place.onLine(line.number(), "modifiers"))
                        .with("modifier", modifier)
                        .with("serviceDate", claim.serviceDateOf(line))));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "modifier", "serviceDate");
    }
}
