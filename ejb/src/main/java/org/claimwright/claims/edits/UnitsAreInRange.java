package org.claimwright.claims.edits;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;

/** A line has units, and not more than there is room for (005010X222A1 SV104). */
final class UnitsAreInRange implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> line.units().signum() <= 0
                        || line.units().compareTo(new BigDecimal(parameters.text("maximum"))) > 0)
                .map(line -> Fault.at(Place.onLine(line.number(), "units"))
                        .with("units", line.units().toPlainString())
                        .with("maximum", parameters.text("maximum")));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "units", "maximum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("maximum");
    }
}
