package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.claims.BilledClaim;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.Dimensions;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.remittance.model.LineDecision;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.PostingCase;
import org.claimwright.remittance.model.PostingCase.NextParty;
import org.claimwright.remittance.model.Remittance;

/** Gathers what must be known to post a decision: in which rank, who owes how much, and who comes next. */
@Dependent
class ClaimBooking {
    private static final int LAST_RANK = 3;

    @Inject
    private Balances balances;

    @Inject
    private PatientRegistry patients;

    @Inject
    private PayerDirectory payers;

    @Inject
    private RemittanceBook book;

    /** What the receivables hold of some claims. */
    List<Balances.OfCharge> receivables(List<Long> claims) {
        return claims.isEmpty() ? List.of() : balances.receivablesOfClaims(claims);
    }

    PostingCase prepare(
            Remittance remittance,
            PaidClaim decision,
            BilledClaim claim,
            List<LineDecision> lines,
            List<Balances.OfCharge> receivables) {
        var own = patients.coverage(claim.coverage());
        var coverages = patients.coveragesOn(claim.patient(), claim.serviceDate());
        var rank = rank(decision, own.rank(), claim, receivables);
        var payer = payer(rank, own, claim, coverages);
        var dimensions = new Dimensions(
                claim.patient().value(),
                payer.value(),
                claim.id().value(),
                null,
                remittance.id().value());
        return new PostingCase(
                decision.decision(),
                payers.payer(payer).electronicId(),
                Optional.ofNullable(remittance.payment().paymentDate()).orElseGet(book::today),
                rank,
                dimensions,
                next(rank, coverages),
                owed(PostingCase.receivable(rank), receivables),
                lines);
    }

    /** The rank the payer names, when it owes anything in it; else that in which we billed it. */
    private static int rank(PaidClaim decision, int billed, BilledClaim claim, List<Balances.OfCharge> receivables) {
        var charges = claim.lines().stream().map(line -> line.charge()).toList();
        return Stream.of(decision.decision().rank(), billed)
                .filter(rank -> rank > 0)
                .filter(rank -> receivables.stream()
                        .filter(each -> charges.contains(each.charge()))
                        .filter(each -> !each.balance().isZero())
                        .anyMatch(each ->
                                each.account() == PostingCase.receivable(rank).number()))
                .findFirst()
                .orElse(billed);
    }

    private static PayerId payer(int rank, CoverageView own, BilledClaim claim, List<CoverageView> coverages) {
        return coverages.stream()
                .filter(coverage -> rank != own.rank() && coverage.rank() == rank)
                .map(CoverageView::payer)
                .findFirst()
                .orElse(claim.payer());
    }

    private static NextParty next(int rank, List<CoverageView> coverages) {
        return coverages.stream()
                .filter(coverage -> coverage.rank() > rank && coverage.rank() <= LAST_RANK)
                .min(Comparator.comparingInt(CoverageView::rank))
                .map(coverage ->
                        NextParty.payer(coverage.rank(), coverage.payer().value()))
                .orElse(NextParty.PATIENT);
    }

    private static Map<Long, Money> owed(Account receivable, List<Balances.OfCharge> receivables) {
        var owed = new HashMap<Long, Money>();
        receivables.stream()
                .filter(each -> each.account() == receivable.number())
                .forEach(each -> owed.put(each.charge(), each.balance()));
        return owed;
    }

    /** What payers of any rank owe for a claim. */
    static Money owedByPayers(BilledClaim claim, List<Balances.OfCharge> receivables) {
        var accounts = IntStream.rangeClosed(1, LAST_RANK)
                .map(rank -> PostingCase.receivable(rank).number())
                .boxed()
                .toList();
        var charges = claim.lines().stream().map(line -> line.charge()).toList();
        return Money.sum(receivables.stream()
                .filter(each -> accounts.contains(each.account()) && charges.contains(each.charge()))
                .map(Balances.OfCharge::balance)
                .toList());
    }
}
