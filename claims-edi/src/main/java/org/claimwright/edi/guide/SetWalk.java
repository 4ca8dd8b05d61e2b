package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final int LEVEL = Segment.code("HL");
    private static final int LAST_QUALIFIER = 3;

    /** Stands for what follows the last segment of a set. */
    private static final Segment END = Segment.of("SE");

    private final Follower follower;
    private final Consumer<Finding> findings;
    private final Companion companion;
    private final GuideTable table;
    private final Position start;
    private final List<OpenLoop> loops = new ArrayList<>();
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

    /** One whose place is not clear before the next is known; null most of the time. */
    private Segment held;

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
        if (held != null) {
            settle(segment);
        }
        if (segment.code() == LEVEL && isChecking()) {
            held = segment;
        } else {
            take(segment, null);
        }
    }

    /** @param next the one behind it, where that was waited for, or null */
    private void take(Segment segment, Segment next) {
        Step step = find(segment);
        if (step == null || !dueThere) {
            takeDoubtful(segment, next, step);
        } else {
            knowTheWay();
            place(segment, step);
        }
    }

    private void takeDoubtful(Segment segment, Segment next, Step late) {
        boolean taken = late == null && standsInCapitals(segment)
                || isChecking() && !lost && standsHeadless(segment, next, late);
        if (taken) {
            return;
        }
        Step step = find(segment);
        if (step == null && !lost) {
            step = findByOtherQualifier(segment);
        }
        if (step == null) {
            unexpected(segment);
        } else {
            knowTheWay();
            place(segment, step);
        }
    }

    private void knowTheWay() {
        lost = false;
        lostInLoop = false;
    }

    /** At the SE, or where it should have stood. */
    void end() {
        if (held != null) {
            settle(END);
        }
        closeTo(-1);
    }

    /** Whether what is missing is to be told well, beyond putting every segment somewhere. */
    private boolean isChecking() {
        return companion != null;
    }

    /** What was held is taken now that the next is known. */
    private void settle(Segment next) {
        Segment segment = held;
        held = null;
        if (segment.code() == LEVEL) {
            settleLevel(segment, next);
        } else {
            take(segment, next);
        }
    }

    /** A level that opens what the next segment is not of has strayed, where that stands well without it, or else has the wrong code. */
    private void settleLevel(Segment level, Segment next) {
        Step step = find(level);
        boolean opens = step != null && step.beginsLoop();
        if (next.code() == LEVEL || next == END || opens && step.loop().mayGoOnWith(next)) {
            take(level, next);
        } else if (opens && find(next) != null && dueThere) {
            lost = false;
            unexpected(level);
            knowTheWay();
        } else if (step != null || !standsInCapitals(level)) {
            takeAsLevelOf(next, level);
        }
    }

    private void takeAsLevelOf(Segment next, Segment level) {
        Step other = levelOf(next, level);
        if (other == null) {
            take(level, next);
        } else {
            knowTheWay();
            wrongQualifier(level, other);
            place(level, other);
        }
    }

    /** The level that may begin here and hold a segment. */
    private Step levelOf(Segment next, Segment level) {
        for (int depth = innermost; depth >= 0; depth--) {
            OpenLoop loop = loops.get(depth);
            for (Step step : loop.rule().steps(level)) {
                if (step.beginsLoop()
                        && loop.isDue(step)
                        && loop.hasRoom(step)
                        && step.loop().mayHold(next)) {
                    return found(step, depth, true);
                }
            }
        }
        return null;
    }

    /** A qualifier in lower case is said to be, and its segment taken for what it means. */
    private boolean standsInCapitals(Segment segment) {
        for (int element = 1; element <= LAST_QUALIFIER; element++) {
            if (standsInCapitals(segment, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsInCapitals(Segment segment, int element) {
        String found = segment.component(element, 1);
        String capitals = found.toUpperCase(Locale.ROOT);
        if (capitals.equals(found)) {
            return false;
        }
        Segment meant =
                segment.with(element, capitals + segment.element(element).substring(found.length()));
        Step step = find(meant);
        if (step == null || step.segment().qualifierElement() != element) {
            return false;
        }
        Location location = Location.ofElement(name(step.segment().loop()), segment.id(), element);
        report(FindingCode.CODE_IN_LOWER_CASE, segment.position(), location, found, capitals);
        knowTheWay();
        place(isChecking() ? meant : segment, step);
        return true;
    }

    /**
     * A segment that fits nowhere, or is too late, may be of a loop whose own first segment is missing; the rest of that loop is then taken
     * for it, so that one finding tells of it. Whether it is shows in the next segment, which is waited for; one that would be too late and
     * too many needs no further sign.
     */
    private boolean standsHeadless(Segment segment, Segment next, Step late) {
        boolean full = late != null && !loops.get(depthFound).hasRoom(late);
        for (int depth = innermost; depth >= 0; depth--) {
            OpenLoop loop = loops.get(depth);
            Step step = loop.headless(segment, full);
            if ((step == null || !loop.isAwaited(step)) && loop.awaits(segment)) {
                return false;
            }
            if (step != null && !full && next == null) {
                held = segment;
                return true;
            }
            if (step != null && (full || goesOnWith(next, step, late))) {
                openHeadless(segment, depth, step);
                return true;
            }
        }
        return false;
    }

    /** Whether the next segment would be of that loop too, and stand badly otherwise. */
    private boolean goesOnWith(Segment next, Step step, Step late) {
        boolean may = step.loop().mayHold(next) && !step.segment().fits(next);
        return may && (late == null || find(next) == null || !dueThere);
    }

    private void openHeadless(Segment segment, int depth, Step step) {
        OpenLoop loop = loops.get(depth);
        closeTo(depth);
        if (loop.isAwaited(step)) {
            reportMissing(loop, step);
        } else {
            report(
                    FindingCode.SEGMENT_MISSING,
                    segment.position(),
                    Location.ofSegment(
                            name(step.segment().loop()), step.segment().segmentId()),
                    "nothing",
                    step.segment().described());
        }
        loop.count(step);
        open(step.loop(), segment);
        loops.get(innermost).count(step.loop().steps().get(0));
        take(segment, END);
    }

    private Step find(Segment segment) {
        looked = segment;
        qualifierElement = 0;
        Step late = null;
        int depthOfLate = -1;
        for (int depth = innermost; depth >= 0; depth--) {
            OpenLoop loop = loops.get(depth);
            Step full = null;
            for (Step step : loop.rule().steps(segment)) {
                if (isQualified(step.segment()) && isReachable(step, depth)) {
                    if (!loop.isDue(step)) {
                        depthOfLate = late == null ? depth : depthOfLate;
                        late = late == null ? step : late;
                    } else if (loop.hasRoom(step)) {
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
            OpenLoop loop = loops.get(depth);
            Step[] steps = loop.rule().steps(segment);
            for (Step step : steps) {
                boolean awaited = loop.isAwaited(step);
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
        OpenLoop loop = loops.get(depthFound);
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
        loop.count(step);
        reportExcess(segment, loop, step);
        if (step.beginsLoop()) {
            open(step.loop(), segment);
            loop = loops.get(innermost);
            loop.count(step.loop().steps().get(0));
        }
        if (loop.situations() != null) {
            loop.situations().accept(segment);
        }
        follower.placed(segment, step.segment(), loop.rule());
    }

    private void reportExcess(Segment segment, OpenLoop loop, Step step) {
        if (loop.hasOneTooMany(step)) {
            report(
                    step.beginsLoop() ? FindingCode.LOOP_REPEATED : FindingCode.SEGMENT_REPEATED,
                    segment.position(),
                    Location.ofSegment(name(step.segment().loop()), segment.id()),
                    "one more",
                    step.repeat() + " at most");
        }
    }

    private void unexpected(Segment segment) {
        LoopRule here = loops.get(innermost).rule();
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
        OpenSituations outer = innermost < 0 ? null : loops.get(innermost).situations();
        innermost++;
        if (innermost == loops.size()) {
            loops.add(new OpenLoop());
        }
        loops.get(innermost).open(rule, first, situations(rule, first, outer));
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
            close(loops.get(innermost));
        }
    }

    private void close(OpenLoop loop) {
        for (Step step : loop.rule().requiredSteps()) {
            if (loop.isMissing(step)) {
                reportMissing(loop, step);
            }
        }
        if (loop.situations() != null) {
            loop.situations().close(findings);
        }
        innermost--;
        if (innermost >= 0 && loops.get(innermost).situations() != null) {
            loops.get(innermost).situations().closed(loop.rule().id(), loop.situations());
        }
        follower.closed(loop.rule());
    }

    private void reportMissing(OpenLoop loop, Step step) {
        report(
                step.beginsLoop() ? FindingCode.LOOP_MISSING : FindingCode.SEGMENT_MISSING,
                startOf(loop.first()),
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
