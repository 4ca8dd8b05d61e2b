package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** A modifier fits the procedure it stands beside. */
final class ModifierIsAllowed implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream().flatMap(line -> line.modifiers().stream()
                .distinct()
                .filter(modifier -> !codes.allows(line.procedure(), modifier, claim.serviceDateOf(line)))
                .map(modifier -> Fault.at(Place.onLine(line.number(), "modifiers"))
                        .with("modifier", modifier)
                        .with("code", line.procedure())));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "modifier", "code");
    }
}
