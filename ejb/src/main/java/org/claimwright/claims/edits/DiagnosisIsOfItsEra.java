package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** Every diagnosis is written in the classification in force on the date of service, ICD-9-CM or ICD-10-CM (45 CFR 162.1002). */
final class DiagnosisIsOfItsEra implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.diagnoses().stream()
                .distinct()
                .filter(code -> !code.matches(parameters.text("pattern")))
                .map(code -> Fault.at(Place.of(MendedOn.ENCOUNTER, "diagnoses"))
                        .with("code", code)
                        .with("serviceDate", claim.serviceDate()));
    }

    @Override
    public Set<String> values() {
        return Set.of("code", "serviceDate");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("pattern");
    }
}
