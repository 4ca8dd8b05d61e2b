package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** A line has room for four modifiers (005010X222A1 SV101-3 to SV101-6). */
final class ModifiersFit implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> line.modifiers().size() > parameters.integer("maximum"))
                .map(line -> Fault.at(Place.onLine(line.number(), "modifiers"))
                        .with("count", line.modifiers().size())
                        .with("maximum", parameters.integer("maximum")));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "count", "maximum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("maximum");
    }
}
