package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A claim charges something, on at most fifty lines (005010X222A1 loop 2400). */
final class LinesArePresent implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().isEmpty() || claim.lines().size() > parameters.integer("maximum")
                ? Stream.of(Fault.at(Place.of(MendedOn.ENCOUNTER, "service lines"))
                        .with("count", claim.lines().size())
                        .with("maximum", parameters.integer("maximum")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("count", "maximum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("maximum");
    }
}
