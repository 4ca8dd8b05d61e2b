package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The payer can still receive the claim in time; the last day counts. */
final class FilingLimitIsKept implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var payer = claim.coverage().payer();
        var deadline = claim.serviceDate().plusDays(payer.timelyFilingDays());
        return claim.today().isAfter(deadline)
                ? Stream.of(Fault.at(Place.of(MendedOn.PAYER, "filing limit"))
                        .with("payer", payer.name())
                        .with("days", payer.timelyFilingDays())
                        .with("deadline", deadline)
                        .with("today", claim.today()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "days", "deadline", "today");
    }
}
