package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.claims.BilledClaim;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.AdvisedLine;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Posted;
import org.claimwright.remittance.model.PostingRules;
import org.claimwright.remittance.model.Remittance;

/**
 * Takes an earlier decision back (005010X221A1 CLP02 22): found by the payer's claim number, compared line by line, and mirrored. What
 * differs from what we hold, or was never here, is money taken without explanation.
 */
@Dependent
class ReversalPosting {
    @Inject
    private Remittances remittances;

    @Inject
    private RemittanceBook book;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private ClaimOutcomes outcomes;

    @Inject
    private RemittanceChronicle chronicle;

    @Inject
    private Event<ClaimPaymentPosted> announcement;

    void post(Remittance remittance, PaidClaim reversal, Map<String, BilledClaim> named) {
        var known = earlier(reversal, named);
        var fitting = known.stream().filter(each -> mirrors(reversal, each)).findFirst();
        if (fitting.isEmpty()) {
            leaveUnexplained(remittance, reversal, known);
            return;
        }
        takeBack(remittance, reversal, fitting.get());
    }

    private List<PaidClaim> earlier(PaidClaim reversal, Map<String, BilledClaim> named) {
        if (reversal.claim() != null) {
            return remittances.reversible(reversal.claim());
        }
        var numbers = ClaimMatching.numbers(reversal);
        var byNumber = numbers.isEmpty() ? List.<PaidClaim>of() : remittances.reversible(numbers);
        return byNumber.isEmpty()
                ? Optional.ofNullable(named.get(reversal.advised().patientControlNumber()))
                        .map(claim -> remittances.reversible(claim.id()))
                        .orElse(List.of())
                : byNumber;
    }

    private static boolean mirrors(PaidClaim reversal, PaidClaim earlier) {
        return reversal.advised().paid().equals(earlier.advised().paid().negated())
                && reversal.advised().charge().equals(earlier.advised().charge().negated())
                && paidByLine(reversal, true).equals(paidByLine(earlier, false));
    }

    private static List<Money> paidByLine(PaidClaim decision, boolean turned) {
        return decision.lines().stream()
                .map(AdvisedLine::paid)
                .map(paid -> turned ? paid.negated() : paid)
                .sorted()
                .toList();
    }

    private void takeBack(Remittance remittance, PaidClaim reversal, PaidClaim earlier) {
        var lines = PostingRules.mirror(
                book.linesOf(RemittanceBook.of(earlier)), remittance.id().value());
        ClaimPosting.checkCash(reversal, lines);
        book.post(List.of(book.entry(RemittanceBook.of(reversal), lines)));
        reversal.reverse(earlier);
        chronicle.isMatched(reversal, "Matched");
        chronicle.isMatched(earlier, "Taken back by the payer");
        var posted = new Posted(
                lines, earlier.contractual().negated(), earlier.patientShare().negated(), List.of());
        if (earlier.claim() == null) {
            reversal.post(posted, book.today());
            return;
        }
        var claim = claims.claim(earlier.claim());
        reversal.match(claim.id(), claim.status(), "the decision it takes back");
        reversal.post(posted, book.today());
        outcomes.settle(remittance, List.of(reversal), List.of(claim));
        announcement.fire(new ClaimPaymentPosted(
                remittance.id(),
                reversal.id(),
                claim.id(),
                reversal.advised().paid(),
                reversal.contractual(),
                reversal.patientShare(),
                reversal.denied()));
    }

    private void leaveUnexplained(Remittance remittance, PaidClaim reversal, List<PaidClaim> known) {
        var why = known.isEmpty()
                ? "It takes back a payment that is not here"
                : "It takes back " + size(reversal) + ", but what we hold under that number paid " + size(known.get(0));
        if (reversal.claim() != null) {
            throw new PostingRefused(why + "; nothing was changed. Match it to another claim.");
        }
        var lines = PostingRules.unmatched(reversal.advised().paid(), RemittanceBook.dimensions(remittance));
        book.post(List.of(book.entry(RemittanceBook.of(reversal), lines)));
        reversal.leaveUnmatched(why, book.today());
        chronicle.unmatched(reversal);
    }

    private static Money size(PaidClaim decision) {
        return ClaimMatching.size(decision.advised().paid());
    }
}
