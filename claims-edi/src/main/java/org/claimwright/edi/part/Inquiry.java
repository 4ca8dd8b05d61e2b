package org.claimwright.edi.part;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.guide.Loop;

/**
 * A set of questions, or of answers to them: how it begins, and its levels from the payer down.
 *
 * @param beginning its time of day and reference come back in the answer
 * @param <C> one thing asked or said
 */
public record Inquiry<C>(Beginning beginning, List<NamedLevel<C>> levels, List<Segment> kept, Origin origin) {
    public Inquiry {
        levels = List.copyOf(levels);
        kept = List.copyOf(kept);
    }

    public static <C> Inquiry<C> of(Beginning beginning, List<NamedLevel<C>> levels) {
        return new Inquiry<>(beginning, levels, List.of(), Origin.NONE);
    }

    /** Reads a set as one of this guide, whatever it names. */
    public static <C> Reading<Inquiry<C>> read(TransactionSet set, Guide guide, BiFunction<Loop, Findings, C> content) {
        GuidedSet guided = GuidedSet.read(set, guide);
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(guided.root(), findings);
        Inquiry<C> inquiry = new Inquiry<>(
                Beginning.read(reader),
                NamedLevel.readAll(guided.root(), findings, content),
                reader.rest(),
                reader.origin(set));
        Hierarchy.check(guided.root(), findings);
        return new Reading<>(inquiry, findings.all());
    }

    /** Every level, outer before inner. */
    public Stream<NamedLevel<C>> allLevels() {
        return levels.stream().flatMap(NamedLevel::stream);
    }

    /** Everything asked or said, in file order. */
    public Stream<C> contents() {
        return allLevels().flatMap(level -> level.contents().stream());
    }

    /**
     * What stands between ST and SE.
     *
     * @param read how a content is read, so that nothing of a damaged set is lost
     */
    public SetBody body(Guide guide, BiConsumer<C, Composition> content, BiFunction<Loop, Findings, C> read) {
        return out -> SetWriting.write(
                this,
                origin,
                set -> read(set, guide, read).value(),
                (inquiry, composition) -> inquiry.write(guide, content, composition),
                out);
    }

    private void write(Guide guide, BiConsumer<C, Composition> content, Composition out) {
        LoopWriter.of(guide, GuideTable.ROOT, out)
                .add(beginning, Beginning::write)
                .kept(kept)
                .end(origin);
        NamedLevel.write(levels, guide, content, out);
    }
}
