package org.claimwright.edi.authorization278;

import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.SetWriting;

/**
 * A request for review or the answer to one: from the reviewer to the requester, the patient, the event and its services.
 *
 * @param beginning its purpose is 13 in a request, 11 in an answer
 */
public record Authorization(Beginning beginning, List<ReviewLevel> levels, List<Segment> kept, Origin origin)
        implements SetBody {
    static final Guide GUIDE = Guide.AUTHORIZATION;

    public Authorization {
        levels = List.copyOf(levels);
        kept = List.copyOf(kept);
    }

    /** Reads a set as 278. */
    public static Reading<Authorization> read(TransactionSet set) {
        GuidedSet guided = GuidedSet.read(set, GUIDE);
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(guided.root(), findings);
        Authorization authorization = new Authorization(
                Beginning.read(reader),
                ReviewLevel.readAll(guided.root(), findings),
                reader.rest(),
                reader.origin(set));
        Hierarchy.check(guided.root(), findings);
        return new Reading<>(authorization, findings.all());
    }

    /** Every level, outer before inner. */
    public Stream<ReviewLevel> allLevels() {
        return levels.stream().flatMap(ReviewLevel::stream);
    }

    public boolean isResponse() {
        return beginning.purpose().equals("11");
    }

    /** What stands between ST and SE. */
    @Override
    public void write(Composition out) {
        SetWriting.write(this, origin, set -> read(set).value(), Authorization::writeHeld, out);
    }

    private void writeHeld(Composition out) {
        LoopWriter.of(GUIDE, GuideTable.ROOT, out)
                .add(beginning, Beginning::write)
                .kept(kept)
                .end(origin);
        Hierarchy hierarchy = new Hierarchy();
        levels.forEach(level -> level.write(hierarchy, GuideTable.ROOT, 0, out));
    }
}
