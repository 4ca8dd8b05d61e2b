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
import org.claimwright.edi.professional837.PatientInformation;

/**
 * A patient who is not the subscriber (2000C, 2010CA).
 *
 * @param <C> one claim
 */
public record Dependent<C>(
        PatientInformation information, Party party, List<C> claims, List<Segment> kept, Origin origin) {
    static final String LOOP = "2000C";

    public Dependent {
        claims = List.copyOf(claims);
        kept = List.copyOf(kept);
    }

    public static <C> Dependent<C> of(PatientInformation information, Party party, List<C> claims) {
        return new Dependent<>(information, party, claims, List.of(), Origin.NONE);
    }

    Dependent<C> withClaims(UnaryOperator<C> change) {
        return new Dependent<>(information, party, claims.stream().map(change).toList(), kept, origin);
    }

    static <C> Dependent<C> read(Loop loop, Findings findings, BiFunction<Loop, Findings, C> claim) {
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        return new Dependent<>(
                reader.takeOne("PAT", PatientInformation::read, PatientInformation::write)
                        .orElse(PatientInformation.NONE),
                Party.read(loop, "2010CA", findings),
                loop.loops(Subscriber.CLAIM).stream()
                        .map(found -> claim.apply(found, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    void write(Guide guide, Hierarchy hierarchy, int parent, BiConsumer<C, Composition> claim, Composition out) {
        LoopWriter.of(guide, LOOP, out)
                .add(hierarchy.next(parent, "23", Hierarchy.Children.NONE), Hierarchy.Level::write)
                .add(information, PatientInformation::write)
                .kept(kept)
                .end(origin);
        party.writeWithin(guide, LOOP, out);
        claims.forEach(own -> claim.accept(own, out));
    }
}
