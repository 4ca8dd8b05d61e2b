package org.claimwright.edi.claim837;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.SetWriting;

/**
 * All claims of one set, by billing provider, subscriber and patient.
 *
 * @param <C> one claim
 */
public record ClaimTree<C>(
        Beginning beginning,
        Party submitter,
        Party receiver,
        List<Provider<C>> providers,
        List<Segment> kept,
        Origin origin) {
    public ClaimTree {
        providers = List.copyOf(providers);
        kept = List.copyOf(kept);
    }

    public static <C> ClaimTree<C> of(
            Beginning beginning, Party submitter, Party receiver, List<Provider<C>> providers) {
        return new ClaimTree<>(beginning, submitter, receiver, providers, List.of(), Origin.NONE);
    }

    /** Reads a set as one of this guide, whatever it names; what is damaged is left out and found. */
    public static <C> Reading<ClaimTree<C>> read(TransactionSet set, Guide guide, BiFunction<Loop, Findings, C> claim) {
        GuidedSet guided = GuidedSet.read(set, guide);
        Loop root = guided.root();
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(root, findings);
        ClaimTree<C> tree = new ClaimTree<>(
                Beginning.read(reader),
                Party.read(root, "1000A", findings),
                Party.read(root, "1000B", findings),
                root.loops(Provider.LOOP).stream()
                        .map(provider -> Provider.read(provider, findings, claim))
                        .toList(),
                reader.rest(),
                reader.origin(set));
        Hierarchy.check(root, findings);
        return new Reading<>(tree, findings.all());
    }

    /** The same tree, each of its claims as the change leaves it. */
    public ClaimTree<C> withClaims(UnaryOperator<C> change) {
        List<Provider<C>> changed =
                providers.stream().map(provider -> provider.withClaims(change)).toList();
        return new ClaimTree<>(beginning, submitter, receiver, changed, kept, origin);
    }

    /** Every claim, those of dependents after their subscriber's own. */
    public Stream<C> claims() {
        return providers.stream()
                .flatMap(provider -> provider.subscribers().stream())
                .flatMap(subscriber -> Stream.concat(
                        subscriber.claims().stream(),
                        subscriber.dependents().stream().flatMap(dependent -> dependent.claims().stream())));
    }

    /**
     * What stands between ST and SE.
     *
     * @param read how a claim is read, so that nothing of a damaged set is lost
     */
    public SetBody body(Guide guide, BiConsumer<C, Composition> claim, BiFunction<Loop, Findings, C> read) {
        return out -> SetWriting.write(
                this,
                origin,
                set -> read(set, guide, read).value(),
                (tree, composition) -> tree.write(guide, claim, composition),
                out);
    }

    private void write(Guide guide, BiConsumer<C, Composition> claim, Composition out) {
        LoopWriter.of(guide, GuideTable.ROOT, out)
                .add(beginning, Beginning::write)
                .kept(kept)
                .end(origin);
        submitter.writeWithin(guide, GuideTable.ROOT, out);
        receiver.writeWithin(guide, GuideTable.ROOT, out);
        Hierarchy hierarchy = new Hierarchy();
        providers.forEach(provider -> provider.write(guide, hierarchy, claim, out));
    }
}
