package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** A pointer leads to a diagnosis of this claim. */
final class PointersLeadToDiagnoses implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream().flatMap(line -> line.diagnosisPointers().stream()
                .filter(pointer -> pointer < 1 || pointer > claim.diagnoses().size())
                .map(pointer -> Fault.at(Place.onLine(line.number(), "diagnosis pointers"))
                        .with("pointer", pointer)
                        .with("count", claim.diagnoses().size())));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "pointer", "count");
    }
}
