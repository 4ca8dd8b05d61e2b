package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every procedure is among the codes that are loaded. */
final class ProcedureIsKnownHere implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> codes.procedure(line.procedure(), claim.serviceDateOf(line)) == Standing.UNKNOWN_HERE)
                .map(line -> Fault.at(Place.onLine(line.number(), "procedure")).with("code", line.procedure()));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "code");
    }
}
