package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.claims.ClaimExpectation;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.negotiation.model.Judgement;
import org.claimwright.negotiation.model.Underpayment;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.remittance.PaidDecision;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** Says of a claim whether the decision that stands is short, and keeps the queue as it says. */
@Dependent
class Judging {
    @Inject
    private Underpayments underpayments;

    @Inject
    private ClaimExpectation expectations;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private WorkLists workLists;

    @Inject
    private Timeline timeline;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    /** @param standing the first payer's decision that counts; nothing where none does */
    void judge(ClaimId claim, Optional<PaidDecision> standing) {
        var judgement = standing.map(decision -> Judgement.of(decision.lines(), expectations.of(claim)))
                .filter(Judgement::isShort);
        var before = underpayments.ofClaim(claim);
        if (judgement.isEmpty()) {
            before.ifPresent(known -> clear(known, standing.isEmpty() ? "No decision stands" : "Paid as expected"));
            return;
        }
        if (before.filter(known -> known.isSameAs(standing.orElseThrow().id(), judgement.get()))
                .isEmpty()) {
            before.ifPresent(known -> clear(known, "A new decision came"));
            find(standing.orElseThrow(), judgement.get());
        }
    }

    /** It waits no longer. */
    void clear(Underpayment underpayment, String why) {
        underpayment.clear(why);
        underpayments.flush();
        takeOut(underpayment, why);
    }

    void takeOut(Underpayment underpayment, String why) {
        workLists.done(NegotiationQueues.UNDERPAID.kind(), subject(underpayment.claim()), why);
    }

    private void find(PaidDecision decision, Judgement judgement) {
        var payer = claims.claim(decision.claim()).payer();
        var today = clock.today(practice.current().timeZone());
        var found = new Underpayment(decision.claim(), payer, decision.id(), today, judgement);
        underpayments.add(found);
        workLists.put(new WorkItem(
                NegotiationQueues.UNDERPAID.kind(), subject(found.claim()), reason(judgement), found.shortBy(), null));
        tell(decision, found);
    }

    private static String reason(Judgement judgement) {
        return judgement.shortLines().stream()
                .map(line -> line.view())
                .map(line -> "Line " + line.number() + ", " + line.service() + ": " + line.arithmetic() + "; allowed "
                        + line.allowed().dollars() + ", " + line.shortBy().dollars() + " short")
                .collect(Collectors.joining(". "));
    }

    private void tell(PaidDecision decision, Underpayment found) {
        timeline.record(new TimelineEvent(
                subject(found.claim()),
                clock.now(),
                "Underpaid: expected " + found.expected() + " by contract, allowed " + found.allowed(),
                Tone.AMBER,
                found.shortBy(),
                decision.payerName(),
                new Evidence(
                        decision.fileId(),
                        decision.source().segment(),
                        decision.source().text())));
    }

    private static Subject subject(ClaimId claim) {
        return new Subject("claim", claim.value());
    }
}
