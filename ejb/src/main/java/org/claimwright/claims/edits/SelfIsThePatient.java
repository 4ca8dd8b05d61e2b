package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.registration.Relationship;

/** A coverage that the patient holds is in the patient's own name. */
final class SelfIsThePatient implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.coverage().relationship() == Relationship.SELF && claim.subscriberIsSomebodyElse()
                ? Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "relationship to the subscriber"))
                        .with("payer", claim.coverage().payer().name()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer");
    }
}
