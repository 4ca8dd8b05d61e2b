package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PlainText;

/** Who rendered the services is named when a group bills a payer that asks for it (005010X222A1 loop 2310B). */
final class RenderingProviderIsNamed implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var asked = claim.billing().organization() && claim.coverage().payer().requiresRendering();
        var named = claim.rendering() != null
                && !PlainText.of(claim.rendering().npi()).isEmpty();
        return asked && !named
                ? Stream.of(Fault.at(Place.of(MendedOn.ENCOUNTER, "rendering provider"))
                        .with("payer", claim.coverage().payer().name()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("payer");
    }
}
