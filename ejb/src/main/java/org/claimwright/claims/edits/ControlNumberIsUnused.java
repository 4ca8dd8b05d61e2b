package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** No other claim has this patient control number. */
final class ControlNumberIsUnused implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.history().controlNumberIsTaken()
                ? Stream.of(Fault.at(Place.of(MendedOn.CLAIM, "patient control number"))
                        .with("number", claim.patientControlNumber()))
                : Stream.of();
    }

    @Override
    public Set<String> values() {
        return Set.of("number");
    }
}
