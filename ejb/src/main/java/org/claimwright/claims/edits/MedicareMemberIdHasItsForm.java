package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PlainText;

/** A Medicare number is written as CMS gives it out: eleven characters, without the letters S, L, O, I, B and Z. */
final class MedicareMemberIdHasItsForm implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var memberId = PlainText.of(claim.coverage().memberId()).replace("-", "");
        return claim.coverage().payer().medicare() && !memberId.matches(parameters.text("pattern"))
                ? Stream.of(Fault.at(Place.of(MendedOn.COVERAGE, "member number"))
                        .with("payer", claim.coverage().payer().name()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("pattern");
    }
}
