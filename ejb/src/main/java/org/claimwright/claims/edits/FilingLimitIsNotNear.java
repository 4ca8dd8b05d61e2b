package org.claimwright.claims.edits;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Most of the time for filing is still ahead. */
final class FilingLimitIsNotNear implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var payer = claim.coverage().payer();
        var used = ChronoUnit.DAYS.between(claim.serviceDate(), claim.today());
        var isNear = used * 100 >= (long) payer.timelyFilingDays() * parameters.integer("share");
        return isNear && used <= payer.timelyFilingDays()
                ? Stream.of(Fault.at(Place.of(MendedOn.PAYER, "filing limit"))
                        .with("payer", payer.name())
                        .with("deadline", claim.serviceDate().plusDays(payer.timelyFilingDays()))
                        .with("left", payer.timelyFilingDays() - used))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "deadline", "left");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("share");
    }
}
