package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.Loop;

/**
 * One level of an inquiry or its answer: who it is about, what is asked or said of them, and the levels below.
 *
 * @param code HL03: 20 payer, 21 receiver, 19 provider, 22 subscriber, 23 dependent
 * @param traces of the inquiry (TRN), where the level carries them itself
 * @param demographics where the level carries them itself, as in claim status; {@link Demographics#NONE} else
 * @param rejections why nothing at this level could be answered
 * @param parties usually one
 * @param contents what is asked or said
 * @param <C> one thing asked or said
 */
public record NamedLevel<C>(
        String code,
        List<Trace> traces,
        Demographics demographics,
        List<Rejection> rejections,
        List<Party> parties,
        List<C> contents,
        List<NamedLevel<C>> levels,
        List<Segment> kept,
        Origin origin) {
    private static final String LEVEL = "2000";

    public NamedLevel {
        traces = List.copyOf(traces);
        rejections = List.copyOf(rejections);
        parties = List.copyOf(parties);
        contents = List.copyOf(contents);
        levels = List.copyOf(levels);
        kept = List.copyOf(kept);
    }

    public static <C> NamedLevel<C> of(
            String code, List<Trace> traces, Party party, List<C> contents, List<NamedLevel<C>> levels) {
        return new NamedLevel<>(
                code, traces, Demographics.NONE, List.of(), List.of(party), contents, levels, List.of(), Origin.NONE);
    }

    public NamedLevel<C> withDemographics(Demographics value) {
        return new NamedLevel<>(code, traces, value, rejections, parties, contents, levels, kept, origin);
    }

    public Party party() {
        return parties.isEmpty() ? Party.NONE : parties.get(0);
    }

    /** This level and all below, outer before inner. */
    public Stream<NamedLevel<C>> stream() {
        return Stream.concat(Stream.of(this), levels.stream().flatMap(NamedLevel::stream));
    }

    /** The levels directly within a loop; a content stands beside the party's loop or within it. */
    public static <C> List<NamedLevel<C>> readAll(
            Loop outer, Findings findings, BiFunction<Loop, Findings, C> content) {
        return outer.loops().stream()
                .filter(loop -> loop.id().startsWith(LEVEL))
                .map(loop -> read(loop, findings, content))
                .toList();
    }

    private static <C> NamedLevel<C> read(Loop loop, Findings findings, BiFunction<Loop, Findings, C> content) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment hl = reader.take("HL");
        List<Party> parties = new ArrayList<>();
        List<C> contents = new ArrayList<>();
        for (Loop inner : loop.loops()) {
            if (isParty(inner)) {
                parties.add(Party.read(inner, findings));
                inner.loops().forEach(within -> contents.add(content.apply(within, findings)));
            } else if (!inner.id().startsWith(LEVEL)) {
                contents.add(content.apply(inner, findings));
            }
        }
        return new NamedLevel<>(
                hl.element(3),
                reader.takeAll("TRN", Trace::read, Trace::write),
                reader.takeWhole("DMG", Demographics::whole, Demographics.NONE),
                Rejection.readAll(reader),
                parties,
                contents,
                readAll(loop, findings, content),
                reader.rest(),
                reader.origin());
    }

    private static boolean isParty(Loop loop) {
        return !loop.segments().isEmpty() && loop.segments().get(0).is("NM1");
    }

    /** Levels numbered on the way; a content is written by its own, being told the loop it stands in. */
    public static <C> void write(
            List<NamedLevel<C>> levels, Guide guide, BiConsumer<C, Composition> content, Composition out) {
        Hierarchy hierarchy = new Hierarchy();
        levels.forEach(level -> level.write(guide, hierarchy, GuideTable.ROOT, 0, content, out));
    }

    private void write(
            Guide guide,
            Hierarchy hierarchy,
            String outer,
            int parent,
            BiConsumer<C, Composition> content,
            Composition out) {
        Hierarchy.Level level = hierarchy.next(parent, code, Hierarchy.Children.of(!levels.isEmpty()));
        String loop = level.loop(guide, outer);
        LoopWriter.of(guide, loop, out)
                .add(level, Hierarchy.Level::write)
                .each(traces, Trace::write)
                .each(rejections, Rejection::write)
                .add(demographics, Demographics::write)
                .kept(kept)
                .end(origin);
        parties.forEach(party -> party.writeWithin(guide, loop, out));
        contents.forEach(one -> content.accept(one, out));
        levels.forEach(below -> below.write(guide, hierarchy, loop, level.number(), content, out));
    }
}
