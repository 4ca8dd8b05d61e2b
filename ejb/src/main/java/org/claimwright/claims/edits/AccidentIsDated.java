package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A claim that stems from an accident says when it was; an illness from work has no such day (005010X222A1 CLM11, DTP*439). */
final class AccidentIsDated implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return Stream.ofNullable(claim.accident())
                .filter(accident -> accident.cause().isAccident() && accident.on() == null)
                .map(accident -> Fault.at(Place.of(MendedOn.ENCOUNTER, "accident date")));
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }
}
