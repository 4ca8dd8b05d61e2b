package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A replacement or void names the payer's number of the claim it is about (005010X222A1 REF*F8). */
final class LaterVersionNamesThePayersClaim implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var number = claim.originalClaimNumber();
        return claim.frequency().namesAnEarlierClaim() && (number == null || number.isBlank())
                ? Stream.of(Fault.at(Place.of(MendedOn.CLAIM, "payer's claim number"))
                        .with("frequency", claim.frequency() == ClaimFrequency.VOID ? "void" : "replacement"))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("frequency");
    }
}
