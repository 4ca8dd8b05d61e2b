package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;

/** Compares the loops of a set with its guide: what is missing, what does not belong, what is there too often. */
final class StructureCheck {
    private final GuideTable table;
    private final TransactionSet set;
    private final List<Finding> findings = new ArrayList<>();

    StructureCheck(GuideTable table, TransactionSet set) {
        this.table = table;
        this.set = set;
    }

    List<Finding> check(Loop root) {
        check(root, set.position());
        return findings;
    }

    private void check(Loop loop, Position outer) {
        LoopRule rule = table.loop(loop.id());
        Position here =
                loop.segments().isEmpty() ? outer : loop.segments().get(0).position();
        loop.segments().forEach(segment -> checkBelongs(rule, segment));
        rule.segments().forEach(wanted -> checkCount(loop, wanted, here));
        table.within(loop.id()).forEach(wanted -> checkLoops(loop, wanted, here));
        loop.loops().forEach(inner -> check(inner, here));
    }

    private void checkBelongs(LoopRule rule, Segment segment) {
        if (rule.rank(segment) == rule.segments().size()) {
            String found =
                    segment.id() + (segment.has(1) && segment.element(1).length() <= 3 ? "*" + segment.element(1) : "");
            report(
                    FindingCode.SEGMENT_UNEXPECTED,
                    segment.position(),
                    rule.id(),
                    segment.id(),
                    found,
                    "a segment of this loop");
        }
    }

    private void checkCount(Loop loop, SegmentRule wanted, Position here) {
        List<Segment> found = loop.segments().stream().filter(wanted::fits).toList();
        if (found.isEmpty() && wanted.required()) {
            report(FindingCode.SEGMENT_MISSING, here, loop.id(), wanted.segmentId(), "nothing", wanted.described());
        }
        if (wanted.repeat() > 0 && found.size() > wanted.repeat()) {
            Position first = found.get(wanted.repeat()).position();
            report(
                    FindingCode.SEGMENT_REPEATED,
                    first,
                    loop.id(),
                    wanted.segmentId(),
                    found.size() + " times",
                    wanted.repeat() + " at most");
        }
    }

    private void checkLoops(Loop loop, LoopRule wanted, Position here) {
        List<Loop> found = loop.loops(wanted.id());
        if (found.isEmpty() && wanted.required()) {
            SegmentRule first = wanted.segments().get(0);
            report(FindingCode.LOOP_MISSING, here, wanted.id(), first.segmentId(), "nothing", first.described());
        }
        if (wanted.repeat() > 0 && found.size() > wanted.repeat()) {
            Segment first = found.get(wanted.repeat()).segments().get(0);
            report(
                    FindingCode.LOOP_REPEATED,
                    first.position(),
                    wanted.id(),
                    first.id(),
                    found.size() + " times",
                    wanted.repeat() + " at most");
        }
    }

    private void report(
            FindingCode code, Position position, String loop, String segmentId, String found, String expected) {
        String name = loop.equals(GuideTable.ROOT) ? "" : loop;
        findings.add(new Finding(code, position, Location.ofSegment(name, segmentId), found, expected));
    }
}
