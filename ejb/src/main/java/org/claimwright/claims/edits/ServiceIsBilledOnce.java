package org.claimwright.claims.edits;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ClaimHistory;
import org.claimwright.claims.model.ServiceLine;

/** The same service by the same provider on the same day is on no other claim in flight. */
final class ServiceIsBilledOnce implements ClaimCheck {
    private static boolean isSame(ClaimHistory.BilledService billed, ServiceLine line, ClaimDraft claim) {
        return billed.on().equals(claim.serviceDateOf(line))
                && billed.procedure().equals(line.procedure())
                && billed.modifiers().equals(line.modifiers())
                && billed.units().compareTo(line.units()) == 0
                && Objects.equals(billed.rendering(), claim.renderingId());
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream().flatMap(line -> claim.history().services().stream()
                .filter(billed -> isSame(billed, line, claim))
                .limit(1)
                .map(billed -> Fault.at(Place.onLine(line.number(), "procedure"))
                        .with("code", line.procedure())
                        .with("claim", billed.patientControlNumber())));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "code", "claim");
    }
}
