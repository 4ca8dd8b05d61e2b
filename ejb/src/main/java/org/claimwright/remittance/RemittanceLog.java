package org.claimwright.remittance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Remittance;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.worklists.QueueCount;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;

/** Remittances as pages show them, within a practice's scope. */
@Stateless
public class RemittanceLog {
    @Inject
    private Remittances remittances;

    @Inject
    private RemittanceList list;

    @Inject
    private RemittanceViews views;

    @Inject
    private ClaimMatching matching;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private Balances balances;

    @Inject
    private Timeline timeline;

    @Inject
    private WorkLists workLists;

    /** The latest payment first. */
    public List<RemittanceRow> page(RemittanceFilter filter, int first, int size) {
        return list.page(filter, first, size).stream().map(RemittanceViews::row).toList();
    }

    public RemittanceTotals totals(RemittanceFilter filter) {
        return list.totals(filter);
    }

    public boolean knows(RemittanceId id) {
        return remittances.knows(id);
    }

    public boolean knows(PaidClaimId id) {
        return remittances.knows(id);
    }

    public RemittanceView remittance(RemittanceId id) {
        return views.view(remittances.remittance(id));
    }

    /** In the payer's order. */
    public List<PaidClaimView> claims(RemittanceId id, int first, int size) {
        return remittances.claims(id, first, size).stream()
                .map(RemittanceViews::claim)
                .toList();
    }

    /** What all decisions of a remittance come to. */
    public PaidClaimSums sums(RemittanceId id) {
        return remittances.sums(id);
    }

    /** Nothing where the remittance has no decision in that place. */
    public Optional<PaidClaimDetail> claim(RemittanceId id, int position) {
        return remittances.claims(id, position - 1, 1).stream()
                .filter(claim -> claim.position() == position)
                .findFirst()
                .map(claim -> views.detail(remittances.remittance(id), claim));
    }

    public PaidClaimView paidClaim(PaidClaimId id) {
        return RemittanceViews.claim(remittances.paidClaim(id));
    }

    /** The claims of ours that an unmatched decision may be about, the likeliest first. */
    public List<Candidate> candidates(PaidClaimId id) {
        var decision = remittances.paidClaim(id);
        return matching.candidates(remittances.remittance(decision.remittance()), decision);
    }

    /** One more that a person names by our control number. */
    public Optional<Candidate> candidate(PaidClaimId id, String controlNumber) {
        var decision = remittances.paidClaim(id);
        return matching.candidate(remittances.remittance(decision.remittance()), decision, controlNumber);
    }

    /** The decisions on a claim of ours, in the order in which they came. */
    public List<PaidClaimView> ofClaim(ClaimId claim) {
        return remittances.ofClaim(claim).stream().map(RemittanceViews::claim).toList();
    }

    /** Who owes what of each line of a claim, by the ledger. */
    public List<LineBalance> balances(ClaimId id) {
        var claim = claims.claim(id);
        var receivables = balances.receivablesOfClaims(List.of(id.value()));
        return claim.lines().stream()
                .map(line -> {
                    var own = receivables.stream()
                            .filter(each -> each.charge() == line.charge())
                            .toList();
                    return new LineBalance(line.number(), line.service(), line.amount(), payers(own), patient(own));
                })
                .toList();
    }

    private static Money payers(List<Balances.OfCharge> receivables) {
        return sum(
                receivables,
                Account.PRIMARY_PAYER_RECEIVABLE,
                Account.SECONDARY_PAYER_RECEIVABLE,
                Account.TERTIARY_PAYER_RECEIVABLE);
    }

    private static Money patient(List<Balances.OfCharge> receivables) {
        return sum(receivables, Account.PATIENT_RECEIVABLE, Account.PAYMENT_PLAN_RECEIVABLE);
    }

    private static Money sum(List<Balances.OfCharge> receivables, Account... accounts) {
        var numbers = Stream.of(accounts).map(Account::number).toList();
        return Money.sum(receivables.stream()
                .filter(each -> numbers.contains(each.account()))
                .map(Balances.OfCharge::balance)
                .toList());
    }

    /** All lists of ours, also those in which nothing waits. */
    public List<RemittanceQueue> queues() {
        var counts = workLists.counts().stream().collect(Collectors.toMap(QueueCount::kind, Function.identity()));
        return Arrays.stream(RemittanceQueues.values())
                .map(queue -> Optional.ofNullable(counts.get(queue.kind()))
                        .map(count -> new RemittanceQueue(queue, count.items(), count.money(), count.oldest()))
                        .orElse(new RemittanceQueue(queue, 0, Money.ZERO, null)))
                .toList();
    }

    /** What waits in one list, the oldest first. */
    public List<WaitingWork> waiting(RemittanceQueues queue) {
        return workLists.open(queue.kind()).stream().map(this::work).toList();
    }

    private WaitingWork work(WorkItemView item) {
        return switch (item.item().subject().kind()) {
            case "claim" -> ofOurClaim(item);
            case "paid-claim" -> ofDecision(item);
            default -> ofRemittance(item);
        };
    }

    private WaitingWork ofOurClaim(WorkItemView item) {
        var claim = claims.claim(new ClaimId(item.item().subject().id()));
        return work(item, "Claim " + claim.patientControlNumber(), claim.id(), null, null);
    }

    private WaitingWork ofDecision(WorkItemView item) {
        var decision =
                remittances.paidClaim(new PaidClaimId(item.item().subject().id()));
        var remittance = remittances.remittance(decision.remittance());
        return work(item, about(remittance, decision), null, remittance, decision);
    }

    private static String about(Remittance remittance, PaidClaim decision) {
        return "Claim " + decision.advised().patientControlNumber() + " in "
                + remittance.payment().traceNumber();
    }

    private WaitingWork ofRemittance(WorkItemView item) {
        var remittance =
                remittances.remittance(new RemittanceId(item.item().subject().id()));
        return work(item, "Remittance " + remittance.payment().traceNumber(), null, remittance, null);
    }

    private static WaitingWork work(
            WorkItemView item, String about, ClaimId claim, Remittance remittance, PaidClaim decision) {
        return new WaitingWork(
                about,
                item.item().reason(),
                item.item().money(),
                item.item().dueOn(),
                item.openedAt(),
                claim,
                remittance == null ? null : remittance.id(),
                decision == null ? null : decision.position(),
                decision == null ? null : decision.id());
    }

    /** Everything that happened to a remittance, the first event first. */
    public List<TimelineEvent> timeline(RemittanceId id) {
        return timeline.of(RemittanceChronicle.subject(id));
    }

    /** Trace numbers that begin with what is typed, the latest payment first. */
    public List<RemittanceRow> find(String trace, int limit) {
        var found = new ArrayList<RemittanceRow>();
        remittances.byTrace(trace, limit).forEach(each -> found.add(RemittanceViews.row(each)));
        return found;
    }
}
