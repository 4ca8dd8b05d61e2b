package org.claimwright.claims;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.claims.Chronicle.Outcome;
import org.claimwright.claims.Chronicle.Told;
import org.claimwright.claims.Claims.Step;
import org.claimwright.claims.model.Batch;
import org.claimwright.claims.model.BatchedClaim;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimStep;
import org.claimwright.claims.x12.ClaimAnswers;
import org.claimwright.claims.x12.InterchangeAnswer;
import org.claimwright.claims.x12.Proof;
import org.claimwright.claims.x12.SyntaxAnswer;
import org.claimwright.exchange.InboundSet;
import org.claimwright.exchange.InterchangeSent;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/**
 * Takes what answers a release: TA1, 999, 277CA. Each answer moves the claims it is about one step, with the segment that says so
 * on their timeline; the same answer again changes nothing, and one for a claim we do not know becomes a work item.
 */
@Stateless
public class ClaimStatusIntake {
    @Inject
    private Claims claims;

    @Inject
    private Batches batches;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Receivables receivables;

    @Inject
    private ChargeCapture charges;

    @Inject
    private PayerDirectory payers;

    @Inject
    private WorkLists workLists;

    @Inject
    private AnswerWords words;

    /** An answer to a batch: who gave it, and in which file. */
    private record Answered(InboundSet set, Batch batch) {
        String actor() {
            return set.partner().name();
        }

        Evidence evidence(Proof proof) {
            return new Evidence(set.fileId(), set.segmentInFile(proof.segment()), proof.text());
        }
    }

    /** The outbox has put a file of ours into the partner's folder. */
    public void sent(@Observes InterchangeSent file) {
        if (file.kind().equals("837P")) {
            var batch = batches.batch(new BatchId(file.subject()));
            all(batch)
                    .forEach(claim -> chronicle.take(
                            claim,
                            new Step(ClaimStep.SENT, batch.id(), ""),
                            new Told("Sent as " + file.fileName(), Tone.BLUE, null, "Claimwright", null)));
        }
    }

    public void takeInterchangeAnswer(InboundSet set) {
        var answer = InterchangeAnswer.read(set.content());
        var batch =
                answer.flatMap(said -> batches.byInterchange(set.partner().id().value(), said.interchangeNumber()));
        if (batch.isEmpty()) {
            unknown(set, "A TA1 answers a file that we did not send");
            return;
        }
        var said = answer.get();
        var told = words.of(
                said,
                new Answered(set, batch.get()).evidence(said.proof()),
                set.partner().name());
        var step = said.accepted()
                ? ClaimStep.INTERCHANGE_ACCEPTED
                : refusal(said.refusesARepeat(), ClaimStep.INTERCHANGE_REFUSED);
        all(batch.get()).forEach(claim -> refuseOrTake(claim, batch.get(), step, said.note(), told));
    }

    public void takeSyntaxAnswer(InboundSet set) {
        var answer = SyntaxAnswer.read(set.content());
        var batch = answer.flatMap(said -> batches.byGroup(set.partner().id().value(), said.groupNumber()));
        if (batch.isEmpty()) {
            unknown(set, "A 999 answers a group that we did not send");
            return;
        }
        var said = answer.get();
        var answered = new Answered(set, batch.get());
        var step =
                said.accepted() ? ClaimStep.SYNTAX_ACCEPTED : refusal(said.refusesARepeat(), ClaimStep.SYNTAX_REFUSED);
        for (var batched : batches.claims(batch.get().id())) {
            var claim = claims.held(batched.claim());
            var told = culprit(said, batched, claim)
                    .map(fault -> words.of(fault, answered.evidence(fault.proof()), answered.actor()))
                    .orElseGet(() -> words.of(said, answered.evidence(said.proof()), answered.actor()));
            refuseOrTake(claim, batch.get(), step, "", told);
        }
    }

    public void takeClaimAnswers(InboundSet set) {
        var answers = ClaimAnswers.read(set.content());
        answers.ifPresent(said -> said.claims().forEach(answer -> take(set, answer)));
        answers.ifPresent(said -> said.batches().stream()
                .filter(ClaimAnswers.BatchAnswer::isRejection)
                .forEach(rejection -> takeRejection(set, rejection)));
    }

    private void take(InboundSet set, ClaimAnswers.ClaimAnswer answer) {
        var claim =
                claims.byControlNumber(answer.patientControlNumber()).stream().findFirst();
        if (claim.isEmpty()) {
            unknown(set, "A 277CA answers claim " + answer.patientControlNumber() + ", which is none of ours");
            return;
        }
        var held = claims.held(claim.get().id());
        var batch = batches.byReference(answer.batch()).or(() -> batches.latestOf(held.id()));
        if (batch.isEmpty()) {
            unknown(set, "A 277CA answers claim " + answer.patientControlNumber() + ", which has not been sent");
            return;
        }
        var answered = new Answered(set, batch.get());
        held.knownToPayerAs(answer.payerClaimNumber());
        var told = words.of(answer, held.totalCharge(), answered.evidence(answer.proof()), answered.actor());
        var outcome = refuseOrTake(
                held, batch.get(), step(answer), answer.codes().get(0).toString(), told);
        if (outcome == Outcome.MOVED) {
            tellEarlierVersion(held, step(answer), told);
        }
    }

    /** All claims below a rejected batch or provider are rejected, whether they are listed or not. */
    private void takeRejection(InboundSet set, ClaimAnswers.BatchAnswer rejection) {
        var batch = batches.byReference(rejection.reference());
        if (batch.isEmpty()) {
            unknown(set, "A 277CA rejects batch " + rejection.reference() + ", which is none of ours");
            return;
        }
        var answered = new Answered(set, batch.get());
        var told = words.of(rejection, answered.evidence(rejection.proof()), answered.actor());
        all(batch.get()).stream()
                .filter(claim -> claim.status() != ClaimStatus.REJECTED)
                .forEach(claim -> refuseOrTake(
                        claim,
                        batch.get(),
                        ClaimStep.REJECTED,
                        rejection.codes().get(0).toString(),
                        told));
    }

    private Outcome refuseOrTake(Claim claim, Batch batch, ClaimStep what, String particular, Told told) {
        var step = new Step(what, batch.id(), particular);
        if (!isLatest(batch, claim)) {
            return chronicle.note(claim, step, earlierSending(told));
        }
        var outcome = chronicle.take(claim, step, told);
        if (outcome == Outcome.MOVED && isBack(claim)) {
            comeBack(claim, batch, told.what());
        } else if (outcome == Outcome.CONTRADICTED) {
            put(
                    ClaimQueues.CONTRADICTION,
                    claim,
                    "An answer contradicts " + claim.status().words() + ": " + told.what());
        }
        return outcome;
    }

    /** The payer owes nothing for what it never took, so the money goes back and the charges may be corrected. */
    private void comeBack(Claim claim, Batch batch, String reason) {
        if (claim.frequency() != ClaimFrequency.VOID) {
            receivables.moveBack(claim, batch.id());
            charges.markUnbilled(claim.encounter());
        }
        put(ClaimQueues.REJECTED, claim, reason);
    }

    private void tellEarlierVersion(Claim claim, ClaimStep step, Told told) {
        if (claim.frequency() != ClaimFrequency.VOID || claim.earlierVersion() == null) {
            return;
        }
        var earlier = claims.held(claim.earlierVersion());
        if (step == ClaimStep.ACCEPTED) {
            chronicle.take(earlier, Step.own(ClaimStep.VOID_ACCEPTED), told);
            batches.latestOf(earlier.id()).ifPresent(sent -> receivables.moveBack(earlier, sent.id()));
            charges.markUnbilled(earlier.encounter());
        } else if (step == ClaimStep.REJECTED) {
            chronicle.take(earlier, Step.own(ClaimStep.VOID_REJECTED), told);
        }
    }

    private void put(ClaimQueues queue, Claim claim, String reason) {
        var deadline = claim.serviceDate().plusDays(payers.payer(claim.payer()).timelyFilingDays());
        workLists.put(new WorkItem(queue.kind(), Chronicle.subject(claim.id()), reason, claim.totalCharge(), deadline));
    }

    private void unknown(InboundSet set, String reason) {
        workLists.put(new WorkItem(
                ClaimQueues.UNKNOWN_ANSWER.kind(),
                new Subject("exchange-file", set.fileId()),
                reason + " (file " + set.fileId() + ")",
                Money.ZERO,
                null));
    }

    private List<Claim> all(Batch batch) {
        return claims.held(
                batches.claims(batch.id()).stream().map(BatchedClaim::claim).toList());
    }

    private boolean isLatest(Batch batch, Claim claim) {
        return batches.latestOf(claim.id())
                .filter(latest -> latest.id().equals(batch.id()))
                .isPresent();
    }

    private static boolean isBack(Claim claim) {
        return claim.status() == ClaimStatus.REJECTED || claim.status() == ClaimStatus.TRANSMISSION_FAILED;
    }

    private static Told earlierSending(Told told) {
        return new Told(
                "About an earlier sending: " + told.what(), Tone.GREY, told.money(), told.actor(), told.evidence());
    }

    private static ClaimStep refusal(boolean ofARepeat, ClaimStep otherwise) {
        return ofARepeat ? ClaimStep.REPEAT_REFUSED : otherwise;
    }

    private static Optional<SyntaxAnswer.Culprit> culprit(SyntaxAnswer said, BatchedClaim batched, Claim claim) {
        Predicate<SyntaxAnswer.Culprit> named =
                fault -> fault.patientControlNumber().isEmpty()
                        ? batched.holds(fault.position())
                        : fault.patientControlNumber().equals(claim.patientControlNumber());
        return said.culprits().stream().filter(named).findFirst();
    }

    private static ClaimStep step(ClaimAnswers.ClaimAnswer answer) {
        var code = answer.codes().get(0);
        if (code.isRejection()) {
            return ClaimStep.REJECTED;
        }
        return switch (code.category()) {
            case "A2", "A5" -> ClaimStep.ACCEPTED;
            case "A4" -> ClaimStep.NOT_FOUND;
            default -> ClaimStep.FORWARDED;
        };
    }
}
