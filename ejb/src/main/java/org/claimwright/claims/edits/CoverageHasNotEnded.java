package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The coverage had not ended on the date of service; its last day counts. */
final class CoverageHasNotEnded implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var coverage = claim.coverage();
        return coverage.hasEndedBefore(claim.serviceDate())
                ? Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "last day"))
                        .with("payer", coverage.payer().name())
                        .with("until", coverage.until())
                        .with("serviceDate", claim.serviceDate()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "until", "serviceDate");
    }
}
