package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** It is known how the patient is related to who holds the coverage (005010X222A1 SBR02, PAT01). */
final class RelationshipIsKnown implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.coverage().relationship() == null
                ? Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "relationship to the subscriber"))
                        .with("payer", claim.coverage().payer().name()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer");
    }
}
