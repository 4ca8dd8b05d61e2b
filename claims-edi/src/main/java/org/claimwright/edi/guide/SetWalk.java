package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/**
 * Follows the segments of one set through the loops of its guide, one by one, and finds what is missing, misplaced, too often or unknown.
 * A segment stands in the innermost open loop that has room for it at this point of the guide's order.
 */
final class SetWalk {
    /** Is told where each segment stands; the rule is null for one the guide does not know there. */
    interface Follower {
        void opened(LoopRule loop);

        void placed(Segment segment, SegmentRule rule, LoopRule loop);

        void closed(LoopRule loop);
    }

    /** An open loop, what of it has been seen, and how far it has come; it serves all loops of its depth, one after the other. */
    private static final class Frame {
        private LoopRule rule;
        private Segment first;
        private OpenSituations situations;
        private int[] counts = new int[0];
        private int reached;

        void open(LoopRule opened, Segment segment, OpenSituations open) {
            int steps = opened.steps().size();
            counts = counts.length < steps ? new int[steps] : counts;
            Arrays.fill(counts, 0, steps, 0);
            rule = opened;
            first = segment;
            situations = open;
            reached = 0;
        }

        boolean hasRoom(Step step) {
            return step.repeat() == 0 || counts[step.slot()] < step.repeat();
        }

        boolean isDue(Step step) {
            return step.position() >= reached;
        }

        void count(Step step) {
            counts[step.slot()]++;
            reached = Math.max(reached, step.position());
        }
    }

    private final Follower follower;
    private final Consumer<Finding> findings;
    private final Companion companion;
    private final GuideTable table;
    private final Position start;
    private final List<Frame> frames = new ArrayList<>();
    private int innermost = -1;
    private boolean lost;
    private boolean lostInLoop;

    /** The segment that is looked for, and its last qualifier that was asked for. */
    private Segment looked;

    private int qualifierElement;
    private long qualifier;

    /** Where a segment was found to belong. */
    private int depthFound;

    private boolean dueThere;

    /**
     * @param companion what a partner asks beside the guide's own situations; null where none are looked at
     * @param start where the set begins
     */
    SetWalk(GuideTable table, Companion companion, Position start, Follower follower, Consumer<Finding> findings) {
        this.follower = follower;
        this.findings = findings;
        this.companion = companion;
        this.table = table;
        this.start = start;
        open(table.root(), null);
    }

    /** Follows a set without looking at its situations. */
    static SetWalk ofStructure(GuideTable table, Position start, Follower follower, Consumer<Finding> findings) {
        return new SetWalk(table, null, start, follower, findings);
    }

    void accept(Segment segment) {
        Step step = find(segment);
        if (step == null && !lost) {
            step = findByOtherQualifier(segment);
        }
        if (step == null) {
            unexpected(segment);
        } else {
            lost = false;
            lostInLoop = false;
            place(segment, step);
        }
    }

    /** At the SE, or where it should have stood. */
    void end() {
        closeTo(-1);
    }

    private Step find(Segment segment) {
        looked = segment;
        qualifierElement = 0;
        Step late = null;
        int depthOfLate = -1;
        for (int depth = innermost; depth >= 0; depth--) {
            Frame frame = frames.get(depth);
            Step full = null;
            for (Step step : frame.rule.steps(segment)) {
                if (isQualified(step.segment()) && isReachable(step, depth)) {
                    if (!frame.isDue(step)) {
                        depthOfLate = late == null ? depth : depthOfLate;
                        late = late == null ? step : late;
                    } else if (frame.hasRoom(step)) {
                        return found(step, depth, true);
                    } else {
                        full = full == null ? step : full;
                    }
                }
            }
            if (full != null) {
                return found(full, depth, true);
            }
        }
        return found(late, depthOfLate, false);
    }

    /** Whether the segment that is looked for has the qualifier of a rule; mostly the same element is asked for by one after the other. */
    private boolean isQualified(SegmentRule rule) {
        int element = rule.qualifierElement();
        if (element != 0 && element != qualifierElement) {
            qualifierElement = element;
            qualifier = looked.code(element);
        }
        return element == 0 || rule.qualifiers().contains(qualifier);
    }

    private Step found(Step step, int depth, boolean due) {
        depthFound = depth;
        dueThere = due;
        return step;
    }

    /**
     * The first segment of a loop begins another loop of its kind. Behind an unknown loop's first segment, what could be a segment of the
     * loop before is more likely one of the unknown loop.
     */
    private boolean isReachable(Step step, int depth) {
        boolean first = step.slot() == 0 && depth > 0;
        return step.beginsLoop() || !first && (!lostInLoop || depth < innermost);
    }

    /** A segment whose qualifier fits nowhere is taken for the only one of its kind that it can be, or for a required one still awaited. */
    private Step findByOtherQualifier(Segment segment) {
        for (int depth = innermost; depth >= 0; depth--) {
            Frame frame = frames.get(depth);
            Step[] steps = frame.rule.steps(segment);
            for (Step step : steps) {
                boolean awaited = step.required() && frame.counts[step.slot()] == 0 && frame.isDue(step);
                boolean only =
                        depth == innermost && steps.length == 1 && isReachable(step, depth) && !step.beginsLoop();
                if (awaited || only) {
                    wrongQualifier(segment, step);
                    return found(step, depth, true);
                }
            }
        }
        return null;
    }

    private void wrongQualifier(Segment segment, Step step) {
        SegmentRule rule = step.segment();
        int element = rule.qualifierElement();
        Location location = Location.ofElement(name(rule.loop()), segment.id(), element);
        String found = segment.component(element, 1);
        FindingCode code = found.isEmpty() ? FindingCode.ELEMENT_MISSING : FindingCode.CODE_INVALID;
        report(code, segment.position(), location, found.isEmpty() ? "nothing" : found, rule.allowed());
    }

    private void place(Segment segment, Step step) {
        Frame frame = frames.get(depthFound);
        if (!dueThere) {
            report(
                    FindingCode.SEGMENT_OUT_OF_ORDER,
                    segment.position(),
                    Location.ofSegment(name(step.segment().loop()), segment.id()),
                    described(segment),
                    "earlier, in the guide's order");
        }
        if (dueThere || step.beginsLoop()) {
            closeTo(depthFound);
        }
        frame.count(step);
        reportExcess(segment, frame, step);
        if (step.beginsLoop()) {
            open(step.loop(), segment);
            frame = frames.get(innermost);
            frame.count(step.loop().steps().get(0));
        }
        if (frame.situations != null) {
            frame.situations.accept(segment);
        }
        follower.placed(segment, step.segment(), frame.rule);
    }

    private void reportExcess(Segment segment, Frame frame, Step step) {
        if (step.repeat() > 0 && frame.counts[step.slot()] == step.repeat() + 1) {
            report(
                    step.beginsLoop() ? FindingCode.LOOP_REPEATED : FindingCode.SEGMENT_REPEATED,
                    segment.position(),
                    Location.ofSegment(name(step.segment().loop()), segment.id()),
                    "one more",
                    step.repeat() + " at most");
        }
    }

    private void unexpected(Segment segment) {
        LoopRule here = frames.get(innermost).rule;
        if (!lost) {
            report(
                    FindingCode.SEGMENT_UNEXPECTED,
                    segment.position(),
                    Location.ofSegment(name(here.id()), segment.id()),
                    described(segment),
                    "a segment of this loop");
        }
        lost = true;
        lostInLoop |= table.isStarter(segment.id());
        follower.placed(segment, null, here);
    }

    private static String described(Segment segment) {
        boolean qualified = segment.has(1) && segment.element(1).length() <= 3;
        return qualified ? segment.id() + "*" + segment.element(1) : segment.id();
    }

    private void open(LoopRule rule, Segment first) {
        OpenSituations outer = innermost < 0 ? null : frames.get(innermost).situations;
        innermost++;
        if (innermost == frames.size()) {
            frames.add(new Frame());
        }
        frames.get(innermost).open(rule, first, situations(rule, first, outer));
        follower.opened(rule);
    }

    /** Null where nothing in the loop depends on anything else. */
    private OpenSituations situations(LoopRule rule, Segment first, OpenSituations outer) {
        if (companion == null) {
            return null;
        }
        List<Situation> ofPartner = companion.situations(rule.id());
        boolean plain =
                rule.situations().isEmpty() && ofPartner.isEmpty() && (outer == null || !outer.wants(rule.id()));
        return plain ? null : new OpenSituations(rule, ofPartner, startOf(first));
    }

    private Position startOf(Segment first) {
        return first == null ? start : first.position();
    }

    private void closeTo(int depth) {
        while (innermost > depth) {
            close(frames.get(innermost));
        }
    }

    private void close(Frame frame) {
        for (Step step : frame.rule.requiredSteps()) {
            if (frame.counts[step.slot()] == 0) {
                reportMissing(frame, step);
            }
        }
        if (frame.situations != null) {
            frame.situations.close(findings);
        }
        innermost--;
        if (innermost >= 0 && frames.get(innermost).situations != null) {
            frames.get(innermost).situations.closed(frame.rule.id(), frame.situations);
        }
        follower.closed(frame.rule);
    }

    private void reportMissing(Frame frame, Step step) {
        report(
                step.beginsLoop() ? FindingCode.LOOP_MISSING : FindingCode.SEGMENT_MISSING,
                startOf(frame.first),
                Location.ofSegment(name(step.segment().loop()), step.segment().segmentId()),
                "nothing",
                step.segment().described());
    }

    private void report(FindingCode code, Position position, Location location, String found, String expected) {
        findings.accept(new Finding(code, position, location, found, expected));
    }

    private static String name(String loop) {
        return loop.equals(GuideTable.ROOT) ? "" : loop;
    }
}
