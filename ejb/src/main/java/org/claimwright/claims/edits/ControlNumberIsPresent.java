package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The claim has a number of ours, by which answers find it (005010X222A1 CLM01). */
final class ControlNumberIsPresent implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.patientControlNumber() == null
                        || claim.patientControlNumber().isBlank()
                ? Stream.of(Fault.at(Place.of(MendedOn.CLAIM, "patient control number")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }
}
