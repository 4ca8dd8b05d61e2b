package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.encounters.RelatedCause;

/** A car accident happened in some state (005010X222A1 CLM11-4). */
final class AutoAccidentNamesItsState implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return Stream.ofNullable(claim.accident())
                .filter(accident -> accident.cause() == RelatedCause.AUTO_ACCIDENT)
                .filter(accident -> accident.state() == null || accident.state().isBlank())
                .map(accident -> Fault.at(Place.of(MendedOn.ENCOUNTER, "accident state")));
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }
}
