package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Nobody is seen before being born. */
final class BirthDateIsNotAfterService implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var birthDate = claim.patient().birthDate();
        return birthDate != null && birthDate.isAfter(claim.serviceDate())
                ? Stream.of(Fault.at(Place.of(MendedOn.PATIENT, "birth date")).with("serviceDate", claim.serviceDate()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("serviceDate");
    }
}
