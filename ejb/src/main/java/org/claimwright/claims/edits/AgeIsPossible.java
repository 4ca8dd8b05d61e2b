package org.claimwright.claims.edits;

import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Nobody is older than the oldest people are. */
final class AgeIsPossible implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var birthDate = claim.patient().birthDate();
        var age = birthDate == null
                ? 0
                : Period.between(birthDate, claim.serviceDate()).getYears();
        return age > parameters.integer("ageMaximum")
                ? Stream.of(Fault.at(Place.of(MendedOn.PATIENT, "birth date"))
                        .with("age", age)
                        .with("ageMaximum", parameters.integer("ageMaximum")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("age", "ageMaximum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("ageMaximum");
    }
}
