package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimwright.claims.BilledClaim;
import org.claimwright.ledger.Entry;
import org.claimwright.remittance.ClaimMatching.Match;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.LineDecision;
import org.claimwright.remittance.model.LineMatching;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Posted;
import org.claimwright.remittance.model.PostingCase;
import org.claimwright.remittance.model.PostingRules;
import org.claimwright.remittance.model.Remittance;

/**
 * Posts decisions, in their order: what they move in the books and what follows for their claims, in the caller's transaction. Those
 * that can stand side by side are posted together; a claim that is decided on twice is posted one decision after the other, since the
 * second rests on what the first left.
 */
@Dependent
class ClaimPosting {
    @Inject
    private ClaimMatching matching;

    @Inject
    private ClaimBooking booking;

    @Inject
    private ReversalPosting reversals;

    @Inject
    private RemittanceBook book;

    @Inject
    private ClaimOutcomes outcomes;

    @Inject
    private RemittanceChronicle chronicle;

    @Inject
    private LoadedPostingRules rules;

    @Inject
    private Event<ClaimPaymentPosted> announcement;

    /** A decision with the claim and the lines of ours it is about. */
    private record Matched(PaidClaim decision, BilledClaim claim, List<LineDecision> lines) {}

    void post(Remittance remittance, List<PaidClaim> decisions) {
        var named = matching.named(decisions);
        var together = new ArrayList<Matched>();
        for (var decision : decisions) {
            decision.beginPosting();
            if (decision.decision().isInformation()) {
                note(remittance, decision, named);
            } else if (decision.decision() == ClaimDecision.REVERSAL) {
                postTogether(remittance, together);
                reversals.post(remittance, decision, named);
            } else {
                prepare(remittance, decision, named, together);
            }
        }
        postTogether(remittance, together);
    }

    private void prepare(
            Remittance remittance, PaidClaim decision, Map<String, BilledClaim> named, List<Matched> together) {
        var match = matching.find(remittance, decision, named);
        var matched = match.flatMap(found -> withLines(decision, found.claim()));
        if (matched.isEmpty()) {
            leaveUnmatched(remittance, decision, whyNot(match));
            return;
        }
        var claim = matched.get().claim();
        refuseOneThatHasNotLeft(claim);
        if (together.stream().anyMatch(other -> other.claim().id().equals(claim.id()))) {
            postTogether(remittance, together);
        }
        decision.match(claim.id(), claim.status(), match.orElseThrow().by());
        together.add(matched.get());
    }

    /** Nobody owes for it yet. A decision that was undone may be about a claim that was sent back to us meanwhile. */
    private static void refuseOneThatHasNotLeft(BilledClaim claim) {
        if (claim.status().isInWork()) {
            throw new PostingRefused("Claim " + claim.patientControlNumber() + " has not left: "
                    + claim.status().words().toLowerCase(Locale.US) + ". Release it, then post this again.");
        }
    }

    private static Optional<Matched> withLines(PaidClaim decision, BilledClaim claim) {
        return LineMatching.match(claim.lines(), decision.whole()).map(lines -> new Matched(decision, claim, lines));
    }

    private static String whyNot(Optional<Match> match) {
        return match.map(found -> "A line fits none of claim " + found.claim().patientControlNumber())
                .orElse("No claim of ours fits");
    }

    private void leaveUnmatched(Remittance remittance, PaidClaim decision, String why) {
        if (decision.claim() != null) {
            throw new PostingRefused(why + "; nothing was changed. Match it to another claim.");
        }
        var lines = PostingRules.unmatched(decision.advised().paid(), RemittanceBook.dimensions(remittance));
        book.post(List.of(book.entry(RemittanceBook.of(decision), lines)));
        decision.leaveUnmatched(why, book.today());
        chronicle.unmatched(decision);
    }

    /** Forwarded, or a price given in advance: the claim may learn of it, the books do not. */
    private void note(Remittance remittance, PaidClaim decision, Map<String, BilledClaim> named) {
        decision.note(book.today());
        matching.find(remittance, decision, named).ifPresent(match -> {
            decision.match(match.claim().id(), match.claim().status(), match.by());
            if (decision.decision().isForwarded()) {
                outcomes.settle(remittance, List.of(decision), List.of(match.claim()));
            }
        });
    }

    private void postTogether(Remittance remittance, List<Matched> together) {
        if (together.isEmpty()) {
            return;
        }
        var ids = together.stream().map(each -> each.claim().id().value()).toList();
        var receivables = booking.receivables(ids);
        var entries = new ArrayList<Entry>();
        for (var each : together) {
            var prepared = booking.prepare(remittance, each.decision(), each.claim(), each.lines(), receivables);
            var posted = rules.rules().post(prepared);
            checkCash(each.decision(), posted.lines());
            entries.add(book.entry(RemittanceBook.of(each.decision()), posted.lines()));
            each.decision().post(posted, book.today());
            remember(each, posted, prepared);
        }
        book.post(entries);
        outcomes.settle(
                remittance,
                together.stream().map(Matched::decision).toList(),
                together.stream().map(Matched::claim).toList());
        together.forEach(each -> announce(remittance, each.decision()));
        together.clear();
    }

    private void remember(Matched each, Posted posted, PostingCase prepared) {
        outcomes.denied(each.claim(), posted);
        if (each.decision().version() > 1) {
            chronicle.isMatched(each.decision(), "Matched");
        }
        if (prepared.next().isPayer() && !each.decision().decision().isForwarded()) {
            outcomes.leftToNextPayer(each.claim(), posted.patientShare());
        }
    }

    /** What a decision stands for in cash is what the payer says it paid (CLP04), to the cent. */
    static void checkCash(PaidClaim decision, List<Entry.Line> lines) {
        var cash = PostingRules.cash(lines);
        if (!cash.equals(decision.advised().paid())) {
            throw new IllegalStateException("claim " + decision.position() + " of remittance "
                    + decision.remittance().value() + ": " + cash + " would be posted, "
                    + decision.advised().paid() + " was paid");
        }
    }

    private void announce(Remittance remittance, PaidClaim decision) {
        announcement.fire(new ClaimPaymentPosted(
                remittance.id(),
                decision.id(),
                decision.claim(),
                decision.advised().paid(),
                decision.contractual(),
                decision.patientShare(),
                decision.denied()));
    }
}
