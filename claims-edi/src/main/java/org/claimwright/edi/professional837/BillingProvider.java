package org.claimwright.edi.professional837;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Currency;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;

/**
 * Who bills, and for whom (2000A, 2010AA to 2010AC).
 *
 * @param taxonomy PRV03, or empty
 * @param currency where it is not the dollar
 * @param payToAddress where payments go when not to the provider's own address; {@link Party#NONE} else
 * @param payToPlan the plan that claims a payment back; {@link Party#NONE} else
 */
public record BillingProvider(
        String taxonomy,
        Optional<Currency> currency,
        Party party,
        Party payToAddress,
        Party payToPlan,
        List<Subscriber> subscribers,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2000A";

    public BillingProvider {
        subscribers = List.copyOf(subscribers);
        kept = List.copyOf(kept);
    }

    public static BillingProvider of(String taxonomy, Party party, Party payToAddress, List<Subscriber> subscribers) {
        return new BillingProvider(
                taxonomy, Optional.empty(), party, payToAddress, Party.NONE, subscribers, List.of(), Origin.NONE);
    }

    BillingProvider withClaims(UnaryOperator<Claim> change) {
        List<Subscriber> changed = subscribers.stream()
                .map(subscriber -> subscriber.withClaims(change))
                .toList();
        return new BillingProvider(taxonomy, currency, party, payToAddress, payToPlan, changed, kept, origin);
    }

    static BillingProvider read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        return new BillingProvider(
                reader.takeOne("PRV", prv -> Optional.of(prv.element(3)), BillingProvider::writeSpecialty)
                        .orElse(""),
                Currency.read(reader),
                Party.read(loop, "2010AA", findings),
                Party.read(loop, "2010AB", findings),
                Party.read(loop, "2010AC", findings),
                reader.within(Subscriber::read, Subscriber.LOOP),
                reader.rest(),
                reader.origin());
    }

    static void writeSpecialty(String taxonomy, Composition out) {
        if (!taxonomy.isEmpty()) {
            out.segment("PRV").element("BI").element("PXC").element(taxonomy);
        }
    }
}
