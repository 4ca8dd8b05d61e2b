package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The claim's total is the sum of its lines (005010X222A1 CLM02). */
final class TotalIsSumOfLines implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.total().equals(claim.totalOfLines())
                ? Stream.of()
                : Stream.of(Fault.at(Place.of(MendedOn.CLAIM, "total"))
                        .with("total", claim.total())
                        .with("lines", claim.totalOfLines()));
    }

    @Override
    public Set<String> values() {
        return Set.of("total", "lines");
    }
}
