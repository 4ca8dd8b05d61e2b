package org.claimwright.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.Reach;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.CaseView.Line;
import org.claimwright.negotiation.CaseView.Source;
import org.claimwright.negotiation.model.Agreement;
import org.claimwright.negotiation.model.CaseLife;
import org.claimwright.negotiation.model.CaseLine;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.remittance.PaidClaimId;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.worklists.QueueCount;
import org.claimwright.worklists.WorkLists;

/** Cases as pages show them, within a practice's scope. */
@Stateless
public class NegotiationLog {
    @Inject
    private Cases cases;

    @Inject
    private CaseChronicle chronicle;

    @Inject
    private RemittanceLog remittances;

    @Inject
    private PayerDirectory payers;

    @Inject
    private ExchangeLog exchange;

    @Inject
    private WorkLists workLists;

    public boolean knows(CaseId id) {
        return cases.knows(id);
    }

    public CaseView theCase(CaseId id) {
        var known = cases.get(id);
        var lines = cases.lines(id);
        return new CaseView(
                id,
                known.payer(),
                payers.payer(known.payer()).name(),
                known.state(),
                known.terms(),
                known.overdueSince(),
                known.openedOn(),
                known.openedBy(),
                CaseLife.possible(known.state()),
                lines.stream().map(this::line).toList(),
                cases.offers(id).stream().map(offer -> offer.view(lines)).toList(),
                cases.lastAgreement(id).map(Agreement::view).orElse(null));
    }

    private Line line(CaseLine line) {
        return new Line(
                line.id(),
                line.claim(),
                line.patientControlNumber(),
                line.payerClaimNumber(),
                line.serviceDate(),
                line.number(),
                line.service(),
                line.charge(),
                line.expected(),
                line.allowed(),
                line.arithmetic(),
                line.agreed(),
                line.received(),
                source(line.paidClaim()),
                line.settledBy() == null ? null : source(line.settledBy()));
    }

    private Source source(PaidClaimId id) {
        var decision = remittances.paidClaim(id);
        return new Source(id, decision.remittance(), decision.position());
    }

    /** The newest first. */
    public List<CaseRow> cases() {
        return cases.all().stream().map(this::row).toList();
    }

    private CaseRow row(NegotiationCase known) {
        var lines = cases.lines(known.id());
        return new CaseRow(
                known.id(),
                payers.payer(known.payer()).name(),
                known.state(),
                known.terms().owner(),
                known.terms().deadline(),
                known.overdueSince(),
                lines.stream().map(CaseLine::claim).distinct().count(),
                Money.sum(lines.stream().map(CaseLine::expected).toList()),
                sum(lines, CaseLine::agreed),
                sum(lines, CaseLine::received));
    }

    private static Money sum(List<CaseLine> lines, Function<CaseLine, Money> amount) {
        return Money.sum(lines.stream()
                .map(amount)
                .flatMap(known -> Optional.ofNullable(known).stream())
                .toList());
    }

    /** Everything that happened to a case, the first event first. */
    public List<TimelineEvent> timeline(CaseId id) {
        return chronicle.told(id);
    }

    /** A file of an agreement, byte for byte; nothing where the case has none. */
    public Optional<byte[]> letter(CaseId id) {
        return file(id, CaseView.Agreement::letter);
    }

    /** As {@link #letter}. */
    public Optional<byte[]> list(CaseId id) {
        return file(id, CaseView.Agreement::list);
    }

    private Optional<byte[]> file(CaseId id, Function<CaseView.Agreement, Long> file) {
        return cases.lastAgreement(id)
                .map(Agreement::view)
                .flatMap(agreement -> exchange.content(file.apply(agreement), Reach.OWN_SETS));
    }

    /** All lists of ours, also those in which nothing waits. */
    public List<NegotiationQueue> queues() {
        var counts = workLists.counts().stream().collect(Collectors.toMap(QueueCount::kind, Function.identity()));
        return Arrays.stream(NegotiationQueues.values())
                .map(queue -> Optional.ofNullable(counts.get(queue.kind()))
                        .map(count -> new NegotiationQueue(queue, count.items(), count.money(), count.oldest()))
                        .orElse(new NegotiationQueue(queue, 0, Money.ZERO, null)))
                .toList();
    }
}
