package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** Units are whole, but for the procedures that are counted in parts. */
final class UnitsAreWhole implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> line.units().stripTrailingZeros().scale() > 0)
                .filter(line -> !parameters.list("partsOf").contains(line.procedure()))
                .map(line -> Fault.at(Place.onLine(line.number(), "units"))
                        .with("units", line.units().toPlainString())
                        .with("code", line.procedure()));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "units", "code");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("partsOf");
    }
}
