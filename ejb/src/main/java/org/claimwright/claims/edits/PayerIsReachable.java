package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A trading partner takes the payer's claims. */
final class PayerIsReachable implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var payer = claim.coverage().payer();
        return payer.reachable()
                ? Stream.of()
                : Stream.of(Fault.at(Place.of(MendedOn.PAYER, "payer id"))
                        .with("payer", payer.name())
                        .with("payerId", payer.electronicId()));
    }

    @Override
    public Set<String> values() {
        return Set.of("payer", "payerId");
    }
}
