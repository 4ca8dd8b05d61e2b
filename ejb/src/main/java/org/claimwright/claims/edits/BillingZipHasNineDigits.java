package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** The billing address has the long ZIP code (005010X222A1 2010AA N403). */
final class BillingZipHasNineDigits implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var zip = claim.billing().address().zip();
        return zip.matches(parameters.text("pattern"))
                ? Stream.of()
                : Stream.of(Fault.at(Place.of(MendedOn.PRACTICE, "billing ZIP code"))
                        .with("zip", zip));
    }

    @Override
    public Set<String> values() {
        return Set.of("zip");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("pattern");
    }
}
