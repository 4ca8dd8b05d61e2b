package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A later payer is asked when every earlier one has decided (005010X222A1 loop 2320). */
final class EarlierPayersHaveDecided implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.otherCoverages().stream()
                .filter(earlier -> earlier.rank() < claim.coverage().rank())
                .filter(earlier -> claim.priorPayment(earlier).isEmpty())
                .map(earlier -> Fault.at(Place.of(MendedOn.CLAIM, "earlier payer's decision"))
                        .with("payer", claim.coverage().payer().name())
                        .with("earlier", earlier.payer().name()));
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "earlier");
    }
}
