package org.claimwright.edi.acknowledgment;

import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.acknowledgment.StatusLevel.Kind;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.Hierarchy.Children;
import org.claimwright.edi.part.Hierarchy.Level;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.SetWriting;

/**
 * Which claims of a batch entered adjudication and which did not: one 277CA. A rejected receiver or billing provider takes all claims below
 * with it, whether they are listed or not.
 */
public record ClaimAcknowledgment(Beginning beginning, List<StatusLevel> sources, List<Segment> kept, Origin origin)
        implements SetBody {
    static final Guide GUIDE = Guide.CLAIM_ACKNOWLEDGMENT;
    private static final int TOP = 0;

    public ClaimAcknowledgment {
        sources = List.copyOf(sources);
        kept = List.copyOf(kept);
    }

    public static ClaimAcknowledgment of(Beginning beginning, List<StatusLevel> sources) {
        return new ClaimAcknowledgment(beginning, sources, List.of(), Origin.NONE);
    }

    /** Reads a set as 277CA. */
    public static Reading<ClaimAcknowledgment> read(TransactionSet set) {
        GuidedSet guided = GuidedSet.read(set, GUIDE);
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(guided.root(), findings);
        ClaimAcknowledgment acknowledgment = new ClaimAcknowledgment(
                Beginning.read(reader),
                guided.root().loops("2000A").stream()
                        .map(level -> StatusLevel.read(level, findings))
                        .toList(),
                reader.rest(),
                reader.origin(set));
        Hierarchy.check(guided.root(), findings);
        return new Reading<>(acknowledgment, findings.all());
    }

    /** All levels of a kind, in file order. */
    public Stream<StatusLevel> levels(Kind kind) {
        return sources.stream().flatMap(StatusLevel::stream).filter(level -> level.kind() == kind);
    }

    /** What is said of single claims. */
    public Stream<StatusReport> claims() {
        return levels(Kind.PATIENT).flatMap(patient -> patient.reports().stream());
    }

    /** What stands between ST and SE. */
    @Override
    public void write(Composition out) {
        SetWriting.write(this, origin, set -> read(set).value(), ClaimAcknowledgment::writeHeld, out);
    }

    private void writeHeld(Composition out) {
        LoopWriter.of(GUIDE, GuideTable.ROOT, out)
                .add(beginning, Beginning::write)
                .kept(kept)
                .end(origin);
        Hierarchy hierarchy = new Hierarchy();
        sources.forEach(source -> write(source, TOP, hierarchy, out));
    }

    private static void write(StatusLevel level, int parent, Hierarchy hierarchy, Composition out) {
        Kind kind = level.kind();
        Children children = kind == Kind.PATIENT
                ? Children.UNSTATED
                : Children.of(!level.levels().isEmpty());
        Level numbered = hierarchy.next(parent, kind.code(), children);
        LoopWriter.of(GUIDE, kind.loop("2000"), out)
                .add(numbered, Level::write)
                .kept(level.kept())
                .end(level.origin());
        level.party().write(GUIDE, kind.loop("2100"), out);
        level.reports().forEach(report -> report.write(kind.loop("2200"), out));
        level.levels().forEach(below -> write(below, numbered.number(), hierarchy, out));
    }
}
