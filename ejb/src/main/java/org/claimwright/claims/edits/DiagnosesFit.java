package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A professional claim has room for twelve diagnoses (005010X222A1 HI). */
final class DiagnosesFit implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.diagnoses().size() > parameters.integer("maximum")
                ? Stream.of(Fault.at(Place.of(MendedOn.ENCOUNTER, "diagnoses"))
                        .with("count", claim.diagnoses().size())
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
