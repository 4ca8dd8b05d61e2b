package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PlainText;

/** The billing address is where the practice stands; a post office box is for the pay-to address (005010X222A1 2010AA N3). */
final class BillingAddressIsAStreet implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var address = claim.billing().address();
        return PlainText.of(address.line1() + " " + address.line2()).matches(parameters.text("pattern"))
                ? Stream.of(
                        Fault.at(Place.of(MendedOn.PRACTICE, "billing address")).with("address", address.line1()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("address");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("pattern");
    }
}
