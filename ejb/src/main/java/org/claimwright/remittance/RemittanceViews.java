package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.remittance.PaidClaimDetail.Adjustment;
import org.claimwright.remittance.PaidClaimDetail.LedgerLine;
import org.claimwright.remittance.PaidClaimDetail.Line;
import org.claimwright.remittance.RemittanceView.ProofSum;
import org.claimwright.remittance.RemittanceView.Source;
import org.claimwright.remittance.RemittanceView.Term;
import org.claimwright.remittance.model.AdvisedAdjustment;
import org.claimwright.remittance.model.AdvisedLine;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.ProofTerm;
import org.claimwright.remittance.model.ProviderAdjustment;
import org.claimwright.remittance.model.ProviderAdjustmentReason;
import org.claimwright.remittance.model.Remittance;

/** Turns what is kept into what is shown. */
@Dependent
class RemittanceViews {
    @Inject
    private Remittances remittances;

    @Inject
    private RemittanceBook book;

    @Inject
    private Balances balances;

    @Inject
    private PayerDirectory payers;

    @Inject
    private LoadedPostingRules rules;

    static RemittanceRow row(Remittance remittance) {
        var payment = remittance.payment();
        return new RemittanceRow(
                remittance.id(),
                remittance.state(),
                payment.payerName(),
                payment.traceNumber(),
                payment.paymentDate(),
                remittance.receivedAt(),
                payment.amount(),
                remittance.claimCount(),
                remittance.claimsDone());
    }

    RemittanceView view(Remittance remittance) {
        var adjustments = remittances.providerAdjustments(remittance.id()).stream()
                .map(RemittanceViews::adjustment)
                .toList();
        return new RemittanceView(
                remittance.id(),
                remittance.state(),
                remittance.reason(),
                remittance.replacedBy(),
                payment(remittance),
                remittance.receivedAt(),
                remittance.partnerName(),
                remittance.fileId(),
                remittance.claimCount(),
                remittance.claimsDone(),
                remittances.sums(remittance.id()).paid(),
                Money.sum(adjustments.stream()
                        .map(RemittanceView.Adjustment::effect)
                        .toList()),
                book.clearing(remittance),
                adjustments,
                remittance.holdReasons(),
                proofs(remittance.proof()));
    }

    private static RemittanceView.Payment payment(Remittance remittance) {
        var payment = remittance.payment();
        return new RemittanceView.Payment(
                payment.amount(),
                payment.method(),
                payment.paymentDate(),
                payment.traceNumber(),
                payment.payerName(),
                payment.payerIdentifier(),
                payment.payeeName(),
                payment.payeeNpi(),
                new Source(payment.paymentSegment(), payment.paymentText()),
                new Source(payment.traceSegment(), payment.traceText()));
    }

    private static RemittanceView.Adjustment adjustment(ProviderAdjustment adjustment) {
        var advised = adjustment.advised();
        return new RemittanceView.Adjustment(
                advised.position(),
                advised.reason(),
                ProviderAdjustmentReason.of(advised.reason())
                        .map(ProviderAdjustmentReason::words)
                        .orElse(""),
                advised.reference(),
                advised.amount().negated(),
                adjustment.isPosted(),
                new Source(advised.segment(), advised.segmentText()));
    }

    private static List<ProofSum> proofs(List<ProofTerm> terms) {
        var bySum = new TreeMap<Integer, List<ProofTerm>>();
        terms.forEach(term ->
                bySum.merge(term.sumNumber(), List.of(term), (some, one) -> Stream.concat(some.stream(), one.stream())
                        .toList()));
        return bySum.values().stream().map(RemittanceViews::proof).toList();
    }

    private static ProofSum proof(List<ProofTerm> terms) {
        var first = terms.get(0);
        return new ProofSum(
                first.kind().name(),
                first.subject(),
                terms.stream()
                        .filter(term -> !term.stated())
                        .map(RemittanceViews::term)
                        .toList(),
                terms.stream()
                        .filter(ProofTerm::stated)
                        .map(RemittanceViews::term)
                        .findFirst()
                        .orElseThrow());
    }

    private static Term term(ProofTerm term) {
        return new Term(term.place(), term.amount(), term.segment(), term.segmentText());
    }

    static PaidClaimView claim(PaidClaim claim) {
        var advised = claim.advised();
        return new PaidClaimView(
                claim.id(),
                claim.remittance(),
                claim.position(),
                claim.state(),
                claim.reason(),
                claim.claim(),
                claim.matchedBy(),
                name(advised.patientLastName(), advised.patientFirstName()),
                advised.memberId(),
                advised.patientControlNumber(),
                advised.payerClaimNumber(),
                advised.statusCode(),
                ClaimDecision.of(advised.statusCode()).map(ClaimDecision::words).orElse("Not known here"),
                advised.serviceFrom(),
                advised.charge(),
                claim.contractual(),
                claim.denied(),
                claim.patientShare(),
                advised.paid(),
                new Source(advised.segment(), advised.segmentText()));
    }

    private static String name(String last, String first) {
        return first.isEmpty() ? last : last + ", " + first;
    }

    PaidClaimDetail detail(Remittance remittance, PaidClaim claim) {
        return new PaidClaimDetail(
                claim(claim),
                claim.lines().stream()
                        .map(line -> line(remittance, claim, line))
                        .toList(),
                adjustments(remittance, claim, AdvisedAdjustment.WHOLE_CLAIM),
                claim.advised().remarks(),
                entries(claim),
                claim.advised().sourceText());
    }

    private Line line(Remittance remittance, PaidClaim claim, AdvisedLine line) {
        return new Line(
                line.number(),
                line.service(),
                line.charge(),
                line.paid(),
                line.allowed(),
                adjustments(remittance, claim, line.number()),
                line.remarks(),
                new Source(line.segment(), line.segmentText()));
    }

    private List<Adjustment> adjustments(Remittance remittance, PaidClaim claim, int line) {
        return claim.adjustments().stream()
                .filter(adjustment -> adjustment.line() == line)
                .map(adjustment -> adjustment(remittance, adjustment))
                .toList();
    }

    Adjustment adjustment(Remittance remittance, AdvisedAdjustment adjustment) {
        return new Adjustment(
                adjustment.code(),
                meaning(remittance, adjustment),
                adjustment.amount(),
                adjustment.segment(),
                adjustment.segmentText());
    }

    private String meaning(Remittance remittance, AdvisedAdjustment adjustment) {
        var payer = Optional.ofNullable(remittance.payer())
                .map(payers::payer)
                .map(known -> known.electronicId())
                .orElse("");
        var on = Optional.ofNullable(remittance.payment().paymentDate()).orElseGet(book::today);
        return rules.map().meaning(payer, adjustment, on);
    }

    private List<LedgerLine> entries(PaidClaim claim) {
        if (!claim.state().isInBooks()) {
            return List.of();
        }
        var names = balances.accountNames();
        return book.linesOf(RemittanceBook.of(claim)).stream()
                .map(line -> new LedgerLine(
                        line.account(),
                        names.getOrDefault(line.account(), ""),
                        line.dimensions().charge(),
                        line.amount()))
                .toList();
    }
}
