package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The coverage had begun on the date of service; its first day counts. */
final class CoverageHasBegun implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var coverage = claim.coverage();
        return coverage.hasBegunOn(claim.serviceDate())
                ? Stream.of()
                : Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "first day"))
                        .with("payer", coverage.payer().name())
                        .with("from", coverage.from())
                        .with("serviceDate", claim.serviceDate()));
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "from", "serviceDate");
    }
}
