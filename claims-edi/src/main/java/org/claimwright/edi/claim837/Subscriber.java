package org.claimwright.edi.claim837;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.professional837.Coverage;

/**
 * Who holds the coverage, and the payer the claims go to (2000B, 2010BA, 2010BB).
 *
 * @param claims those for the subscriber; those for dependents are theirs
 * @param <C> one claim
 */
public record Subscriber<C>(
        Coverage coverage,
        Party party,
        Party payer,
        List<C> claims,
        List<Dependent<C>> dependents,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2000B";
    static final String CLAIM = "2300";

    public Subscriber {
        claims = List.copyOf(claims);
        dependents = List.copyOf(dependents);
        kept = List.copyOf(kept);
    }

    /** Who is the patient too. */
    public static <C> Subscriber<C> withClaims(Coverage coverage, Party party, Party payer, List<C> claims) {
        return new Subscriber<>(coverage, party, payer, claims, List.of(), List.of(), Origin.NONE);
    }

    /** Whose dependents are the patients. */
    public static <C> Subscriber<C> withDependents(
            Coverage coverage, Party party, Party payer, List<Dependent<C>> dependents) {
        return new Subscriber<>(coverage, party, payer, List.of(), dependents, List.of(), Origin.NONE);
    }

    Subscriber<C> withClaims(UnaryOperator<C> change) {
        List<C> own = claims.stream().map(change).toList();
        List<Dependent<C>> changed = dependents.stream()
                .map(dependent -> dependent.withClaims(change))
                .toList();
        return new Subscriber<>(coverage, party, payer, own, changed, kept, origin);
    }

    static <C> Subscriber<C> read(Loop loop, Findings findings, BiFunction<Loop, Findings, C> claim) {
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        return new Subscriber<>(
                Coverage.read(reader.take("SBR")),
                Party.read(loop, "2010BA", findings),
                Party.read(loop, "2010BB", findings),
                loop.loops(CLAIM).stream()
                        .map(found -> claim.apply(found, findings))
                        .toList(),
                loop.loops(Dependent.LOOP).stream()
                        .map(dependent -> Dependent.read(dependent, findings, claim))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    void write(Guide guide, Hierarchy hierarchy, int parent, BiConsumer<C, Composition> claim, Composition out) {
        Hierarchy.Level level = hierarchy.next(parent, "22", Hierarchy.Children.of(!dependents.isEmpty()));
        LoopWriter.of(guide, LOOP, out)
                .add(level, Hierarchy.Level::write)
                .add(coverage, Coverage::write)
                .kept(kept)
                .end(origin);
        party.writeWithin(guide, LOOP, out);
        payer.writeWithin(guide, LOOP, out);
        claims.forEach(own -> claim.accept(own, out));
        dependents.forEach(dependent -> dependent.write(guide, hierarchy, level.number(), claim, out));
    }
}
