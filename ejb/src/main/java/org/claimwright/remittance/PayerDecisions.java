package org.claimwright.remittance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.ledger.Entry;
import org.claimwright.remittance.RemittanceBook.ClaimPlace;
import org.claimwright.remittance.model.AdvisedLine;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.LineDecision;
import org.claimwright.remittance.model.LineMatching;
import org.claimwright.remittance.model.PaidClaim;

/** Finds the payer's decision behind what is in the books. Within a practice's scope. */
@Stateless
public class PayerDecisions {
    @Inject
    private Remittances remittances;

    @Inject
    private RemittanceViews views;

    @Inject
    private ClaimAdjudication claims;

    /** The decisions behind sources; a source that is no decision on a claim has none. */
    public Map<Entry.Source, PayerDecision> behind(Collection<Entry.Source> sources) {
        var found = new HashMap<Entry.Source, PayerDecision>();
        var known = new HashMap<ClaimPlace, Optional<PayerDecision>>();
        for (var source : sources) {
            RemittanceBook.claimOf(source)
                    .flatMap(place -> known.computeIfAbsent(place, this::decision))
                    .ifPresent(decision -> found.put(source, decision));
        }
        return Map.copyOf(found);
    }

    private Optional<PayerDecision> decision(ClaimPlace place) {
        return remittances.claimAt(place.remittance(), place.position()).map(this::decision);
    }

    private PayerDecision decision(PaidClaim claim) {
        var remittance = remittances.remittance(claim.remittance());
        var payment = remittance.payment();
        return new PayerDecision(
                remittance.id(),
                claim.position(),
                claim.id(),
                claim.claim(),
                ClaimDecision.of(claim.advised().statusCode())
                        .map(ClaimDecision::words)
                        .orElse(""),
                payment.payerName(),
                payment.traceNumber(),
                payment.paymentDate(),
                remittance.fileId(),
                new RemittanceView.Source(
                        claim.advised().segment(), claim.advised().segmentText()),
                services(claim));
    }

    private List<PayerDecision.Service> services(PaidClaim claim) {
        if (claim.claim() == null) {
            return List.of();
        }
        var remittance = remittances.remittance(claim.remittance());
        return LineMatching.match(claims.claim(claim.claim()).lines(), claim.whole()).orElse(List.of()).stream()
                .map(line -> new PayerDecision.Service(
                        line.line().charge(),
                        line.paid(),
                        segments(claim, line),
                        line.adjustments().stream()
                                .map(adjustment -> views.adjustment(remittance, adjustment))
                                .toList()))
                .toList();
    }

    private static List<RemittanceView.Source> segments(PaidClaim claim, LineDecision decided) {
        Predicate<AdvisedLine> named = line ->
                line.lineControlNumber().equals(String.valueOf(decided.line().charge()));
        Predicate<AdvisedLine> adjusted =
                line -> decided.adjustments().stream().anyMatch(adjustment -> adjustment.line() == line.number());
        Predicate<AdvisedLine> alike = line -> line.lineControlNumber().isEmpty()
                && line.submittedProcedure().equals(decided.line().procedure());
        return List.of(named, adjusted, alike).stream()
                .map(fitting -> claim.lines().stream().filter(fitting).toList())
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(line -> new RemittanceView.Source(line.segment(), line.segmentText()))
                .toList();
    }
}
