package org.claimwright.claims.edits;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** A modifier stands once on a line. */
final class ModifiersDiffer implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream().flatMap(line -> line.modifiers().stream()
                .distinct()
                .filter(modifier -> Collections.frequency(line.modifiers(), modifier) > 1)
                .map(modifier ->
                        Fault.at(Place.onLine(line.number(), "modifiers")).with("modifier", modifier)));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "modifier");
    }
}
