package org.claimwright.claims.edits;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ServiceLine;

/** Nothing is billed before it is done. */
final class ServiceDatesHaveCome implements ClaimCheck {
    private static LocalDate latest(ServiceLine line) {
        return line.to() != null && line.to().isAfter(line.from()) ? line.to() : line.from();
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(line -> line.from() != null && latest(line).isAfter(claim.today()))
                .map(line -> Fault.at(Place.onLine(line.number(), "service date"))
                        .with("serviceDate", latest(line))
                        .with("today", claim.today()));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "serviceDate", "today");
    }
}
