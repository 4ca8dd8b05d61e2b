package org.claimwright.edi.guide;

import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopPath.Way;
import org.claimwright.edi.guide.LoopRule.Step;

/** The loops that are open, each within the one before, and where among them a segment belongs. */
final class OpenLoops {
    private final OpenLoop[] loops;
    private int innermost = -1;
    private boolean strayed;

    /** Where a segment was found to belong. */
    private int depthFound;

    private boolean dueThere;

    /** The segment that is searched for, and its last qualifier that was asked for. */
    private Segment searched;

    private int qualifierElement;
    private long qualifier;

    /** @param most that can be open at once */
    OpenLoops(int most) {
        loops = new OpenLoop[most];
    }

    int depth() {
        return innermost;
    }

    OpenLoop at(int depth) {
        return loops[depth];
    }

    OpenLoop innermost() {
        return loops[innermost];
    }

    OpenLoop open(LoopPath path, Segment first, OpenSituations situations) {
        innermost++;
        if (loops[innermost] == null) {
            loops[innermost] = new OpenLoop();
        }
        loops[innermost].open(path, first, situations);
        return loops[innermost];
    }

    void closeInnermost() {
        innermost--;
    }

    /**
     * Behind an unknown loop's first segment, what could be a segment of the loop before is more likely one of the unknown loop.
     *
     * @param astray whether such a loop has begun
     */
    void stray(boolean astray) {
        strayed = astray;
    }

    /** How deep the loop is that was found last; less than zero where none was. */
    int depthFound() {
        return depthFound;
    }

    /** Whether what was found last is not too late there. */
    boolean isDueThere() {
        return dueThere;
    }

    private Step found(Step step, int depth, boolean due) {
        depthFound = depth;
        dueThere = due;
        return step;
    }

    /**
     * What a segment is: a step of the innermost loop that has room for it, or else a full one; one that is too late where it can be nothing
     * else; null where it is unknown.
     */
    Step find(Segment segment) {
        Way way = strayed ? null : loops[innermost].path().way(segment);
        boolean taken = way != null && loops[way.depth()].takes(way.step());
        return taken ? found(way.step(), way.depth(), true) : search(segment);
    }

    private Step search(Segment segment) {
        searched = segment;
        qualifierElement = 0;
        Step late = null;
        int depthOfLate = -1;
        for (int depth = innermost; depth >= 0; depth--) {
            OpenLoop loop = loops[depth];
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

    /** Whether the segment that is searched for has the qualifier of a rule; mostly the same element is asked for by one after the other. */
    private boolean isQualified(SegmentRule rule) {
        int element = rule.qualifierElement();
        if (element != 0 && element != qualifierElement) {
            qualifierElement = element;
            qualifier = searched.code(element);
        }
        return element == 0 || rule.qualifiers().contains(qualifier);
    }

    private boolean isReachable(Step step, int depth) {
        return step.isReachable(depth) && (step.beginsLoop() || !strayed || depth < innermost);
    }

    /** The level that may begin here and hold a segment. */
    Step findLevelOf(Segment next, Segment level) {
        for (int depth = innermost; depth >= 0; depth--) {
            for (Step step : loops[depth].rule().steps(level)) {
                if (step.beginsLoop() && loops[depth].takes(step) && step.loop().mayHold(next)) {
                    return found(step, depth, true);
                }
            }
        }
        return null;
    }

    /** A segment whose qualifier fits nowhere is taken for the only one of its kind that it can be, or for a required one still awaited. */
    Step findByOtherQualifier(Segment segment) {
        for (int depth = innermost; depth >= 0; depth--) {
            Step[] steps = loops[depth].rule().steps(segment);
            for (Step step : steps) {
                boolean awaited = loops[depth].isAwaited(step);
                boolean only =
                        depth == innermost && steps.length == 1 && isReachable(step, depth) && !step.beginsLoop();
                if (awaited || only) {
                    return found(step, depth, true);
                }
            }
        }
        return null;
    }
}
