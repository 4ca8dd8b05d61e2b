package org.claimwright.claims.edits;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.DiagnosisCode;

/** A diagnosis stands once on a claim. */
final class DiagnosesDiffer implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.diagnoses().stream()
                .distinct()
                .filter(code -> Collections.frequency(claim.diagnoses(), code) > 1)
                .map(code ->
                        Fault.at(Place.of(MendedOn.ENCOUNTER, "diagnoses")).with("code", DiagnosisCode.shown(code)));
    }

    @Override
    public Set<String> values() {
        return Set.of("code");
    }
}
