package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.claims.BilledClaim;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.Outcome;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Posted;
import org.claimwright.remittance.model.Remittance;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** What follows for claims from the decisions in the books: their state, their timeline, and what a person has to do. */
@Dependent
class ClaimOutcomes {
    @Inject
    private Remittances remittances;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private ClaimBooking booking;

    @Inject
    private RemittanceBook book;

    @Inject
    private WorkLists workLists;

    static Subject subject(BilledClaim claim) {
        return new Subject("claim", claim.id().value());
    }

    /** A denial waits until somebody has worked it; the money is still with the payer. */
    void denied(BilledClaim claim, Posted posted) {
        if (posted.denied().isPositive()) {
            var days = posted.denials().stream()
                    .mapToInt(Posted.Denial::days)
                    .min()
                    .orElseThrow();
            workLists.put(new WorkItem(
                    RemittanceQueues.DENIED.kind(),
                    subject(claim),
                    reason(posted),
                    posted.denied(),
                    book.today().plusDays(days)));
        }
    }

    private static String reason(Posted posted) {
        return posted.denials().stream()
                .map(denial -> "Line " + denial.line() + ": " + denial.code() + " " + denial.amount() + ", "
                        + denial.meaning() + "; " + denial.todo())
                .collect(Collectors.joining(". "));
    }

    void leftToNextPayer(BilledClaim claim, Money share) {
        if (share.isPositive()) {
            workLists.put(new WorkItem(
                    RemittanceQueues.NEXT_PAYER.kind(),
                    subject(claim),
                    "The next payer is to be billed with this decision",
                    share,
                    null));
        }
    }

    /** Each claim goes where all decisions on it leave it, and learns of the one that was posted. */
    void settle(Remittance remittance, List<PaidClaim> decisions, List<BilledClaim> billed) {
        var inBooks = remittances.inBooks(billed.stream().map(BilledClaim::id).toList());
        var receivables = booking.receivables(
                billed.stream().map(claim -> claim.id().value()).toList());
        for (int i = 0; i < decisions.size(); i++) {
            settle(remittance, decisions.get(i), billed.get(i), of(billed.get(i), inBooks), receivables);
        }
    }

    private void settle(
            Remittance remittance,
            PaidClaim decision,
            BilledClaim claim,
            List<PaidClaim> decisions,
            List<Balances.OfCharge> receivables) {
        var outcome = outcome(claim, decisions, receivables);
        var advised = decision.advised();
        claims.decide(
                claim.id(),
                outcome.status(),
                decision.decision() == ClaimDecision.REVERSAL ? "" : advised.payerClaimNumber(),
                words(decision),
                advised.paid(),
                remittance.payment().payerName(),
                new Evidence(remittance.fileId(), advised.segment(), advised.segmentText()));
        // What was never decided on before has no work waiting; nothing is looked for in vain.
        if (decisions.size() > 1 || decision.version() > 1) {
            settleWork(claim, outcome, decision);
        }
    }

    private void settleWork(BilledClaim claim, Outcome outcome, PaidClaim decision) {
        if (decision.decision().rank() > 1) {
            workLists.done(RemittanceQueues.NEXT_PAYER.kind(), subject(claim), "A later payer has decided");
        }
        settleWork(claim, outcome);
    }

    private void settleWork(BilledClaim claim, Outcome outcome) {
        if (outcome.deniedLeft().isZero()) {
            workLists.done(RemittanceQueues.DENIED.kind(), subject(claim), "No denial is left");
        }
        if (outcome.status() == ClaimStatus.REVERSED) {
            workLists.done(RemittanceQueues.NEXT_PAYER.kind(), subject(claim), "Taken back");
            workLists.put(new WorkItem(
                    RemittanceQueues.TAKEBACK.kind(),
                    subject(claim),
                    "The payer took its decision back, and no new one has come",
                    outcome.owed(),
                    null));
        } else {
            workLists.done(RemittanceQueues.TAKEBACK.kind(), subject(claim), "A new decision came");
        }
    }

    /** A decision is out of the books again: the claim goes back to where those that are left leave it. */
    void undone(PaidClaim decision, String person) {
        var claim = claims.claim(decision.claim());
        var left = remittances.inBooks(List.of(claim.id()));
        var receivables = booking.receivables(List.of(claim.id().value()));
        var words = "Posting undone: " + words(decision);
        if (left.isEmpty()) {
            var before = remittances.statusBefore(claim.id()).orElse(ClaimStatus.PAYER_ACCEPTED);
            claims.takeBack(claim.id(), before, words, decision.advised().paid(), person);
            List.of(RemittanceQueues.DENIED, RemittanceQueues.NEXT_PAYER, RemittanceQueues.TAKEBACK)
                    .forEach(queue -> workLists.done(queue.kind(), subject(claim), "Posting undone"));
            return;
        }
        var outcome = outcome(claim, left, receivables);
        claims.takeBack(claim.id(), outcome.status(), words, decision.advised().paid(), person);
        settleWork(claim, outcome);
        reopenDenial(claim, left, outcome);
    }

    /** The decision that had taken a denial back is gone, so the denial waits again. */
    private void reopenDenial(BilledClaim claim, List<PaidClaim> left, Outcome outcome) {
        if (outcome.deniedLeft().isPositive()) {
            workLists.put(new WorkItem(
                    RemittanceQueues.DENIED.kind(),
                    subject(claim),
                    "Denied by remittance "
                            + left.get(left.size() - 1).remittance().value() + "; a later decision was undone",
                    outcome.deniedLeft(),
                    book.today()));
        }
    }

    private static List<PaidClaim> of(BilledClaim claim, List<PaidClaim> decisions) {
        return decisions.stream()
                .filter(decision -> claim.id().equals(decision.claim()))
                .toList();
    }

    private static Outcome outcome(BilledClaim claim, List<PaidClaim> decisions, List<Balances.OfCharge> receivables) {
        var takenBack = new ArrayList<PaidClaimId>();
        decisions.forEach(decision -> takenBack.add(decision.reverses()));
        var denied = Money.sum(decisions.stream()
                .filter(decision -> !takenBack.contains(decision.id()))
                .map(PaidClaim::denied)
                .toList());
        return new Outcome(
                decisions.get(decisions.size() - 1).decision(),
                Money.sum(decisions.stream()
                        .map(decision -> decision.advised().paid())
                        .toList()),
                ClaimBooking.owedByPayers(claim, receivables),
                denied);
    }

    private static String words(PaidClaim decision) {
        var words = new ArrayList<>(List.of(decision.decision().words() + " (835): paid "
                + decision.advised().paid()));
        add(words, "written off", decision.contractual());
        add(words, "left to next payer or patient", decision.patientShare());
        add(words, "denied", decision.denied());
        return String.join(", ", words);
    }

    private static void add(List<String> words, String what, Money amount) {
        if (!amount.isZero()) {
            words.add(what + " " + amount);
        }
    }
}
