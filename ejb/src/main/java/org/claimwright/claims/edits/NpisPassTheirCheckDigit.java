package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.kernel.Npi;

/** Every NPI on the claim is one: ten digits, the last a check digit (45 CFR 162.406). */
final class NpisPassTheirCheckDigit implements ClaimCheck {
    private static MendedOn mendedOn(String who) {
        return who.startsWith("referring") ? MendedOn.ENCOUNTER : MendedOn.PRACTICE;
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.npis().stream()
                .filter(each -> each.text() != null && !each.text().isBlank())
                .filter(each -> !Npi.isValid(each.text()))
                .map(each -> Fault.at(Place.of(mendedOn(each.name()), "NPI of the " + each.name()))
                        .with("who", each.name())
                        .with("npi", each.text()));
    }

    @Override
    public Set<String> values() {
        return Set.of("who", "npi");
    }
}
