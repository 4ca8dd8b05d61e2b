package org.claimwright.claims.edits;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ClaimHistory;

/** A new patient has not been seen in this practice, in this specialty, in the years before; the day itself, years ago, still counts as seen. */
final class NewPatientIsNew implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        var since = claim.serviceDate().minusYears(parameters.integer("years"));
        var seen = claim.history().visits().stream()
                .filter(visit -> !visit.on().isBefore(since) && visit.on().isBefore(claim.serviceDate()))
                .filter(visit -> visit.specialty().equals(claim.specialty()))
                .map(ClaimHistory.Visit::on)
                .max(LocalDate::compareTo);
        return claim.lines().stream()
                .filter(line -> codes.isNewPatientVisit(line.procedure(), claim.serviceDateOf(line)))
                .flatMap(line -> seen.stream().map(visit -> Fault.at(Place.onLine(line.number(), "procedure"))
                        .with("code", line.procedure())
                        .with("visit", visit)
                        .with("years", parameters.integer("years"))));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "code", "visit", "years");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("years");
    }
}
