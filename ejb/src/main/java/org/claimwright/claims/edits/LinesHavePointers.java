package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Every line says which diagnoses it was done for, at most four (005010X222A1 SV107). */
final class LinesHavePointers implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> line.diagnosisPointers().isEmpty()
                        || line.diagnosisPointers().size() > parameters.integer("maximum"))
                .map(line -> Fault.at(Place.onLine(line.number(), "diagnosis pointers"))
                        .with("maximum", parameters.integer("maximum")));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "maximum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("maximum");
    }
}
