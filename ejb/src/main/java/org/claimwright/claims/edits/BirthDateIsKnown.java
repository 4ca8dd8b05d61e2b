package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The patient's birth date is on file (005010X222A1 DMG02). */
final class BirthDateIsKnown implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.patient().birthDate() == null
                ? Stream.of(Fault.at(Place.of(MendedOn.PATIENT, "birth date")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }
}
