package org.claimwright.edi.guide;

import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/**
 * What is found of loops and segments that are missing, misplaced, too often or unknown.
 *
 * @param start where the set begins
 */
record StructureFindings(Consumer<Finding> findings, Position start) {
    private static final String NOTHING = "nothing";

    /** A qualifier in lower case. */
    void lowerCase(Segment segment, Step step, String found, String capitals) {
        SegmentRule rule = step.segment();
        report(FindingCode.CODE_IN_LOWER_CASE, segment.position(), qualifier(rule), found, capitals);
    }

    void wrongQualifier(Segment segment, Step step) {
        SegmentRule rule = step.segment();
        String found = segment.component(rule.qualifierElement(), 1);
        FindingCode code = found.isEmpty() ? FindingCode.ELEMENT_MISSING : FindingCode.CODE_INVALID;
        report(code, segment.position(), qualifier(rule), found.isEmpty() ? NOTHING : found, rule.allowed());
    }

    void outOfOrder(Segment segment, Step step) {
        report(
                FindingCode.SEGMENT_OUT_OF_ORDER,
                segment.position(),
                place(step.segment()),
                described(segment),
                "earlier, in the guide's order");
    }

    void oneTooMany(Segment segment, Step step) {
        report(
                step.beginsLoop() ? FindingCode.LOOP_REPEATED : FindingCode.SEGMENT_REPEATED,
                segment.position(),
                place(step.segment()),
                "one more",
                step.repeat() + " at most");
    }

    void unexpected(Segment segment, LoopRule here) {
        report(
                FindingCode.SEGMENT_UNEXPECTED,
                segment.position(),
                Location.ofSegment(name(here.id()), segment.id()),
                described(segment),
                "a segment of this loop");
    }

    /** The required steps of a loop that ends. */
    void allMissing(OpenLoop loop) {
        for (Step step : loop.rule().requiredSteps()) {
            if (loop.isMissing(step)) {
                missing(loop, step);
            }
        }
    }

    void missing(OpenLoop loop, Step step) {
        report(
                step.beginsLoop() ? FindingCode.LOOP_MISSING : FindingCode.SEGMENT_MISSING,
                startOf(loop.first()),
                place(step.segment()),
                NOTHING,
                step.segment().described());
    }

    /** The first segment of a loop, which another already stands in. */
    void missing(SegmentRule first, Segment other) {
        report(FindingCode.SEGMENT_MISSING, other.position(), place(first), NOTHING, first.described());
    }

    /** Where a loop begins, whose first segment is null for that of the set itself. */
    Position startOf(Segment first) {
        return first == null ? start : first.position();
    }

    private static String described(Segment segment) {
        boolean qualified = segment.has(1) && segment.element(1).length() <= 3;
        return qualified ? segment.id() + "*" + segment.element(1) : segment.id();
    }

    private static Location qualifier(SegmentRule rule) {
        return Location.ofElement(name(rule.loop()), rule.segmentId(), rule.qualifierElement());
    }

    private static Location place(SegmentRule rule) {
        return Location.ofSegment(name(rule.loop()), rule.segmentId());
    }

    private static String name(String loop) {
        return loop.equals(GuideTable.ROOT) ? "" : loop;
    }

    private void report(FindingCode code, Position position, Location location, String found, String expected) {
        findings.accept(new Finding(code, position, location, found, expected));
    }
}
