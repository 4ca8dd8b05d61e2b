package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A claim says why the patient was seen (005010X222A1 HI). */
final class DiagnosisIsPresent implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.diagnoses().isEmpty()
                ? Stream.of(Fault.at(Place.of(MendedOn.ENCOUNTER, "diagnoses")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }
}
