package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every procedure was valid on the day it was done. */
final class ProcedureIsInForce implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> codes.procedure(line.procedure(), claim.serviceDateOf(line)) == Standing.NOT_IN_FORCE)
                .map(line -> Fault.at(Place.onLine(line.number(), "procedure"))
                        .with("code", line.procedure())
                        .with("serviceDate", claim.serviceDateOf(line)));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "code", "serviceDate");
    }
}
