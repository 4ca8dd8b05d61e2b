package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.DiagnosisCode;

/** Every diagnosis was valid on the date of service. */
final class DiagnosisIsInForce implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.diagnoses().stream()
                .distinct()
                .filter(code -> codes.diagnosis(code, claim.serviceDate()) == Standing.NOT_IN_FORCE)
                .map(code -> Fault.at(Place.of(MendedOn.ENCOUNTER, "diagnoses"))
                        .with("code", DiagnosisCode.shown(code))
                        .with("serviceDate", claim.serviceDate()));
    }

    @Override
    public Set<String> values() {
        return Set.of("code", "serviceDate");
    }
}
