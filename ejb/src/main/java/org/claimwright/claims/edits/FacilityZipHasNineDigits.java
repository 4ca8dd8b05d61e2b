package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The service location has the long ZIP code (005010X222A1 2310C N403). */
final class FacilityZipHasNineDigits implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return Stream.ofNullable(claim.facility())
                .filter(facility -> !facility.address().zip().matches(parameters.text("pattern")))
                .map(facility -> Fault.at(Place.of(MendedOn.PRACTICE, "service location's ZIP code"))
                        .with("location", facility.name())
                        .with("zip", facility.address().zip()));
    }

    @Override
    public Set<String> values() {
        return Set.of("location", "zip");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("pattern");
    }
}
