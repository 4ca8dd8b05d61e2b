package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every line says when it was done (005010X222A1 2400 DTP*472). */
final class ServiceDatesArePresent implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> line.from() == null)
                .map(line -> Fault.at(Place.onLine(line.number(), "service date")));
    }

    @Override
    public Set<String> values() {
        return Set.of("line");
    }
}
