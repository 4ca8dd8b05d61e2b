package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** A service ends on the day it began or later. */
final class ServiceDatesAreInOrder implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line ->
                        line.from() != null && line.to() != null && line.to().isBefore(line.from()))
                .map(line -> Fault.at(Place.onLine(line.number(), "service dates"))
                        .with("from", line.from())
                        .with("to", line.to()));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "from", "to");
    }
}
