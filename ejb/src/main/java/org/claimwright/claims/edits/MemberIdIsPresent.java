package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PlainText;

/** The member number is there and is more than a placeholder (005010X222A1 2010BA NM109). */
final class MemberIdIsPresent implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var memberId = PlainText.of(claim.coverage().memberId());
        return memberId.length() < parameters.integer("lengthMinimum")
                ? Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "member number"))
                        .with("payer", claim.coverage().payer().name())
                        .with("lengthMinimum", parameters.integer("lengthMinimum")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "lengthMinimum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("lengthMinimum");
    }
}
