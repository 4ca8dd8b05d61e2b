package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Who bills has a tax id of nine digits (005010X222A1 2010AA REF*EI). */
final class TaxIdHasNineDigits implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var taxId = claim.billing().taxId() == null ? "" : claim.billing().taxId();
        return taxId.matches("\\d{9}")
                ? Stream.of()
                : Stream.of(Fault.at(Place.of(MendedOn.PRACTICE, "tax id")).with("length", taxId.length()));
    }

    @Override
    public Set<String> values() {
        return Set.of("length");
    }
}
