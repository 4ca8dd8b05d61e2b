package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every modifier is among the codes that are loaded. */
final class ModifierIsKnownHere implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream().flatMap(line -> line.modifiers().stream()
                .distinct()
                .filter(modifier -> codes.modifier(modifier, claim.serviceDateOf(line)) == Standing.UNKNOWN_HERE)
                .map(modifier ->
                        Fault.at(Place.onLine(line.number(), "modifiers")).with("modifier", modifier)));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "modifier");
    }
}
