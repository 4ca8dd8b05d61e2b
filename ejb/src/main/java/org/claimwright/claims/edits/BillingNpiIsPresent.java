package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Who bills has an NPI (005010X222A1 2010AA NM109). */
final class BillingNpiIsPresent implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var npi = claim.billing().npi();
        return npi == null || npi.isBlank()
                ? Stream.of(Fault.at(Place.of(MendedOn.PRACTICE, "NPI of the billing provider")))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }
}
