package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ServiceLine;

/** A visit on the day of a minor procedure is paid when it was a service of its own, which a modifier says. */
final class VisitBesideProcedureIsSeparate implements ClaimCheck {
    private static Stream<ServiceLine> beside(ServiceLine visit, ClaimDraft claim, CodeFacts codes) {
        return claim.lines().stream()
                .filter(line -> claim.serviceDateOf(line).equals(claim.serviceDateOf(visit)))
                .filter(line -> codes.isMinorProcedure(line.procedure(), claim.serviceDateOf(line)))
                .limit(1);
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.lines().stream()
                .filter(visit -> codes.isEvaluationAndManagement(visit.procedure(), claim.serviceDateOf(visit)))
                .filter(visit -> !visit.modifiers().contains(parameters.text("modifier")))
                .flatMap(visit -> beside(visit, claim, codes)
                        .map(procedure -> Fault.at(Place.onLine(visit.number(), "modifiers"))
                                .with("code", visit.procedure())
                                .with("procedure", procedure.procedure())
                                .with("modifier", parameters.text("modifier"))));
    }

    @Override
    public Set<String> values() {
        return Set.of("line", "code", "procedure", "modifier");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("modifier");
    }
}
