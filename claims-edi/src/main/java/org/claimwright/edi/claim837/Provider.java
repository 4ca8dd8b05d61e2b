package org.claimwright.edi.claim837;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Currency;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;

/**
 * Who bills, and for whom (2000A, 2010AA to 2010AC).
 *
 * @param taxonomy PRV03, or empty
 * @param currency where it is not the dollar
 * @param payToAddress where payments go when not to the provider's own address; {@link Party#NONE} else
 * @param payToPlan the plan that claims a payment back; {@link Party#NONE} else
 * @param <C> one claim
 */
public record Provider<C>(
        String taxonomy,
        Optional<Currency> currency,
        Party party,
        Party payToAddress,
        Party payToPlan,
        List<Subscriber<C>> subscribers,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2000A";
    private static final int TOP = 0;

    public Provider {
        subscribers = List.copyOf(subscribers);
        kept = List.copyOf(kept);
    }

    public static <C> Provider<C> of(String taxonomy, Party party, List<Subscriber<C>> subscribers) {
        return new Provider<>(
                taxonomy, Optional.empty(), party, Party.NONE, Party.NONE, subscribers, List.of(), Origin.NONE);
    }

    Provider<C> withClaims(UnaryOperator<C> change) {
        List<Subscriber<C>> changed = subscribers.stream()
                .map(subscriber -> subscriber.withClaims(change))
                .toList();
        return new Provider<>(taxonomy, currency, party, payToAddress, payToPlan, changed, kept, origin);
    }

    static <C> Provider<C> read(Loop loop, Findings findings, BiFunction<Loop, Findings, C> claim) {
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        return new Provider<>(
                reader.takeOne("PRV", prv -> Optional.of(prv.element(3)), Provider::writeSpecialty)
                        .orElse(""),
                Currency.read(reader),
                Party.read(loop, "2010AA", findings),
                Party.read(loop, "2010AB", findings),
                Party.read(loop, "2010AC", findings),
                loop.loops(Subscriber.LOOP).stream()
                        .map(subscriber -> Subscriber.read(subscriber, findings, claim))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    private static void writeSpecialty(String taxonomy, Composition out) {
        if (!taxonomy.isEmpty()) {
            out.segment("PRV").element("BI").element("PXC").element(taxonomy);
        }
    }

    void write(Guide guide, Hierarchy hierarchy, BiConsumer<C, Composition> claim, Composition out) {
        Hierarchy.Level level = hierarchy.next(TOP, "20", Hierarchy.Children.SOME);
        LoopWriter.of(guide, LOOP, out)
                .add(level, Hierarchy.Level::write)
                .add(taxonomy, Provider::writeSpecialty)
                .add(currency, Currency::write)
                .kept(kept)
                .end(origin);
        party.writeWithin(guide, LOOP, out);
        payToAddress.writeWithin(guide, LOOP, out);
        payToPlan.writeWithin(guide, LOOP, out);
        subscribers.forEach(subscriber -> subscriber.write(guide, hierarchy, level.number(), claim, out));
    }
}
