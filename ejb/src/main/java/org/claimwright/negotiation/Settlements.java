package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.model.CaseLine;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.negotiation.model.SettlementOutcome;
import org.claimwright.remittance.PaidDecision;
import org.claimwright.remittance.PaidLine;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Tone;

/** Ties what a payer decides on a claim of a case to the case: what came stands beside what was expected and agreed. */
@Dependent
class Settlements {
    @Inject
    private Cases cases;

    @Inject
    private CaseChronicle chronicle;

    /** @param standing the decision that counts now; nothing where none does */
    void look(CaseId about, ClaimId claim, Optional<PaidDecision> standing) {
        var held = cases.held(about);
        var lines = cases.lines(about);
        var own = lines.stream().filter(line -> line.claim().equals(claim)).toList();
        own.forEach(line -> receive(line, standing));
        SettlementOutcome.of(held.state(), lines)
                .filter(held::canTake)
                .ifPresent(step -> settle(held, step, own, standing));
        chronicle.keepQueues(held, lines);
    }

    private static void receive(CaseLine line, Optional<PaidDecision> standing) {
        var allowed = standing.stream()
                .flatMap(decision -> decision.lines().stream())
                .filter(paid -> paid.number() == line.number())
                .map(PaidLine::allowed)
                .findFirst();
        line.receive(standing.map(PaidDecision::id).orElse(null), allowed.orElse(null));
    }

    private void settle(NegotiationCase held, CaseStep step, List<CaseLine> own, Optional<PaidDecision> standing) {
        held.take(step);
        var number = own.get(0).patientControlNumber();
        if (standing.isEmpty() || step == CaseStep.UNDO_SETTLEMENT) {
            chronicle.tell(held, "Settlement of claim " + number + " undone", Tone.AMBER, null, "Claimwright", null);
            return;
        }
        var decision = standing.get();
        var agreed = Money.sum(own.stream()
                .map(line -> line.agreed() == null ? Money.ZERO : line.agreed())
                .toList());
        var received = Money.sum(own.stream()
                .map(line -> line.received() == null ? Money.ZERO : line.received())
                .toList());
        chronicle.tell(
                held,
                "Claim " + number + " decided again: agreed " + agreed + ", received " + received,
                held.state().tone(),
                received,
                decision.payerName(),
                new Evidence(
                        decision.fileId(),
                        decision.source().segment(),
                        decision.source().text()));
    }
}
