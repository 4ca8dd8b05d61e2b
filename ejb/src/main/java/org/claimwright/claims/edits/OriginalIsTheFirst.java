package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** What the payer has accepted is replaced, not sent a second time as new. */
final class OriginalIsTheFirst implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.history().acceptedVersions().stream()
                .filter(accepted -> !claim.frequency().namesAnEarlierClaim())
                .map(accepted -> Fault.at(Place.of(MendedOn.CLAIM, "frequency"))
                        .with("claim", accepted.patientControlNumber())
                        .with("payerClaim", accepted.payerClaimNumber()));
    }

    @Override
    public Set<String> values() {
        return Set.of("claim", "payerClaim");
    }
}
