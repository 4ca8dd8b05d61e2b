package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;
import org.claimwright.exchange.SetHeld;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.payers.PayerView;
import org.claimwright.remittance.model.Advice;
import org.claimwright.remittance.model.AdvisedPayment;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.ProviderAdjustment;
import org.claimwright.remittance.model.Remittance;
import org.claimwright.remittance.model.Remittance.Arrival;
import org.claimwright.remittance.model.RemittanceCode;
import org.claimwright.remittance.x12.Advice835;

/**
 * Takes in an 835. One that balances, and says nothing that is not understood here, is kept and waits to be posted; any other is held
 * with its arithmetic and posts nothing. The same money under a new interchange number is refused, and a mended set takes the place
 * of the one that was held.
 */
@Dependent
class RemittanceIntake implements InboundHandler {
    @Inject
    private Remittances remittances;

    @Inject
    private RemittanceChronicle chronicle;

    @Inject
    private PayerDirectory payers;

    @Inject
    private BusinessClock clock;

    @Override
    public String kind() {
        return "835";
    }

    @Override
    public void handle(InboundSet set) {
        var advice = read(set)
                .orElseThrow(() -> new SetHeld(List.of(
                        RemittanceCode.UNREADABLE.finding("segment " + set.firstSegment(), "no set could be read"))));
        if (!advice.faults().isEmpty()) {
            throw new SetHeld(advice.faults());
        }
        remittances.sameMoney(advice.payment()).ifPresent(first -> {
            throw new SetHeld(List.of(sameMoney(advice.payment(), first)));
        });
        var remittance = keep(set, advice, RemittanceState.POSTING);
        chronicle.received(remittance);
    }

    /** What repeats the same money is told in the exchange list; there is nothing of it to be worked here. */
    @Override
    public void held(InboundSet set, List<Finding> findings) {
        read(set)
                .filter(advice -> remittances.sameMoney(advice.payment()).isEmpty())
                .ifPresent(advice -> {
                    var remittance = keep(set, advice, RemittanceState.HELD);
                    remittance.hold(findings);
                    chronicle.held(remittance, findings);
                });
    }

    private static Optional<Advice> read(InboundSet set) {
        return Advice835.read(set.content(), set.firstSegment());
    }

    private static Finding sameMoney(AdvisedPayment payment, Remittance first) {
        return RemittanceCode.SAME_MONEY.finding(
                "segment " + payment.traceSegment(),
                "payment " + payment.traceNumber() + " of " + payment.amount() + " was taken as remittance "
                        + first.id().value() + " from file " + first.fileId());
    }

    private Remittance keep(InboundSet set, Advice advice, RemittanceState state) {
        var arrival =
                new Arrival(set.fileId(), set.firstSegment(), set.partner().name(), clock.now());
        var before = remittances.heldBefore(arrival, advice.payment());
        before.forEach(held -> held.replaceBy(null));
        // The database wants the place free before another set takes it.
        remittances.flush();
        var remittance = new Remittance(arrival, advice, payer(advice.payment()), state);
        remittances.add(remittance);
        before.forEach(held -> {
            held.replaceBy(remittance.id());
            chronicle.replaced(held, remittance);
        });
        for (int position = 1; position <= advice.claims().size(); position++) {
            remittances.add(new PaidClaim(
                    remittance.id(), position, advice.claims().get(position - 1), PaidClaimState.WAITING));
        }
        advice.providerAdjustments().forEach(each -> remittances.add(new ProviderAdjustment(remittance.id(), each)));
        return remittance;
    }

    /** The one in our directory that the payer says it is; null while we know none. */
    private PayerId payer(AdvisedPayment payment) {
        return Optional.of(payment.payerIdentifier())
                .filter(id -> !id.isEmpty())
                .flatMap(payers::byElectronicId)
                .or(() -> payers.all().stream()
                        .filter(payer -> payer.name().equalsIgnoreCase(payment.payerName()))
                        .findFirst())
                .map(PayerView::id)
                .orElse(null);
    }
}
