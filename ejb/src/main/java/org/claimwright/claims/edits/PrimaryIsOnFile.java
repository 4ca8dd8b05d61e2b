package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Who pays second needs somebody who pays first. */
final class PrimaryIsOnFile implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var hasPrimary = claim.coveragesInForce().anyMatch(each -> each.rank() == 1);
        return claim.coverage().rank() > 1 && !hasPrimary
                ? Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "rank"))
                        .with("rank", claim.coverage().rank())
                        .with("payer", claim.coverage().payer().name())
                        .with("serviceDate", claim.serviceDate()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("rank", "payer", "serviceDate");
    }
}
