package org.claimwright.edi.guide;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
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
    private final StructureFindings faults;
    private final Companion companion;
    private final GuideTable table;
    private final OpenLoops loops;
    private boolean lost;

    /** One whose place is not clear before the next is known; null most of the time. */
    private Segment held;

    /**
     * @param companion what a partner asks beside the guide's own situations; null where none are looked at
     * @param start where the set begins
     */
    SetWalk(GuideTable table, Companion companion, Position start, Follower follower, Consumer<Finding> findings) {
        this.follower = follower;
        this.findings = findings;
        this.faults = new StructureFindings(findings, start);
        this.companion = companion;
        this.table = table;
        this.loops = new OpenLoops(table.path().levels());
        open(table.path(), null);
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
        Step step = loops.find(segment);
        if (step == null || !loops.isDueThere()) {
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
        Step step = loops.find(segment);
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

    private Step findByOtherQualifier(Segment segment) {
        Step step = loops.findByOtherQualifier(segment);
        if (step != null) {
            faults.wrongQualifier(segment, step);
        }
        return step;
    }

    private void knowTheWay() {
        lost = false;
        loops.stray(false);
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
        Step step = loops.find(level);
        boolean opens = step != null && step.beginsLoop();
        if (next.code() == LEVEL || next == END || opens && step.loop().mayGoOnWith(next)) {
            take(level, next);
        } else if (opens && loops.find(next) != null && loops.isDueThere()) {
            lost = false;
            unexpected(level);
            knowTheWay();
        } else if (step != null || !standsInCapitals(level)) {
            takeAsLevelOf(next, level);
        }
    }

    private void takeAsLevelOf(Segment next, Segment level) {
        Step other = loops.findLevelOf(next, level);
        if (other == null) {
            take(level, next);
        } else {
            knowTheWay();
            faults.wrongQualifier(level, other);
            place(level, other);
        }
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
        Step step = loops.find(meant);
        if (step == null || step.segment().qualifierElement() != element) {
            return false;
        }
        faults.lowerCase(segment, step, found, capitals);
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
        boolean full = late != null && !loops.at(loops.depthFound()).hasRoom(late);
        for (int depth = loops.depth(); depth >= 0; depth--) {
            OpenLoop loop = loops.at(depth);
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
        return may && (late == null || loops.find(next) == null || !loops.isDueThere());
    }

    private void openHeadless(Segment segment, int depth, Step step) {
        OpenLoop loop = loops.at(depth);
        closeTo(depth);
        if (loop.isAwaited(step)) {
            faults.missing(loop, step);
        } else {
            faults.missing(step.segment(), segment);
        }
        loop.count(step);
        begin(loop, step, segment);
        take(segment, END);
    }

    private void place(Segment segment, Step step) {
        OpenLoop loop = loops.at(loops.depthFound());
        if (!loops.isDueThere()) {
            faults.outOfOrder(segment, step);
        }
        if (loops.isDueThere() || step.beginsLoop()) {
            closeTo(loops.depthFound());
        }
        loop.count(step);
        if (loop.hasOneTooMany(step)) {
            faults.oneTooMany(segment, step);
        }
        OpenLoop own = step.beginsLoop() ? begin(loop, step, segment) : loop;
        if (own.situations() != null) {
            own.situations().accept(segment);
        }
        follower.placed(segment, step.segment(), own.rule());
    }

    private void unexpected(Segment segment) {
        LoopRule here = loops.innermost().rule();
        if (!lost) {
            faults.unexpected(segment, here);
        }
        lost = true;
        if (table.isStarter(segment.id())) {
            loops.stray(true);
        }
        follower.placed(segment, null, here);
    }

    /** The loop that a step of another begins. */
    private OpenLoop begin(OpenLoop outer, Step step, Segment first) {
        OpenLoop begun = open(outer.path().into(step), first);
        begun.count(begun.rule().steps().get(0));
        return begun;
    }

    private OpenLoop open(LoopPath path, Segment first) {
        OpenLoop opened = loops.open(path, first, isChecking() ? situations(path.rule(), first) : null);
        follower.opened(path.rule());
        return opened;
    }

    /** Null where nothing in the loop depends on anything else. */
    private OpenSituations situations(LoopRule rule, Segment first) {
        OpenSituations outer = loops.depth() < 0 ? null : loops.innermost().situations();
        List<Situation> ofPartner = companion.situations(rule.id());
        boolean plain =
                rule.situations().isEmpty() && ofPartner.isEmpty() && (outer == null || !outer.wants(rule.id()));
        return plain ? null : new OpenSituations(rule, ofPartner, faults.startOf(first));
    }

    private void closeTo(int depth) {
        while (loops.depth() > depth) {
            close(loops.innermost());
        }
    }

    private void close(OpenLoop loop) {
        if (loop.isMissingAny()) {
            faults.allMissing(loop);
        }
        loops.closeInnermost();
        if (isChecking()) {
            close(loop.rule(), loop.situations());
        }
        follower.closed(loop.rule());
    }

    private void close(LoopRule rule, OpenSituations situations) {
        if (situations != null) {
            situations.close(findings);
        }
        OpenSituations outer = loops.depth() < 0 ? null : loops.innermost().situations();
        if (outer != null) {
            outer.closed(rule.id(), situations);
        }
    }
}
