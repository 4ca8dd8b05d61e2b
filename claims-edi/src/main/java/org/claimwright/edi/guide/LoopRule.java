package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimwright.edi.Segment;

/**
 * One loop of a guide with the segments it may hold, in order, the first of which begins it, and the loops within. What may come next is
 * looked up by segment identifier.
 */
final class LoopRule {
    /** A segment that may stand in this loop, or begin a loop within it. */
    record Step(SegmentRule segment, LoopRule loop, int slot, int position, int repeat, boolean required) {
        boolean beginsLoop() {
            return loop != null;
        }

        /** The first segment of a loop begins another loop of its kind, beside the open one. */
        boolean isReachable(int depth) {
            return slot > 0 || depth == 0 || beginsLoop();
        }
    }

    private static final Step[] NO_STEPS = {};

    private final String id;
    private final List<String> parents;
    private final boolean required;
    private final int repeat;
    private final int position;
    private final List<SegmentRule> segments = new ArrayList<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final CodeMap<Step[]> stepsByCode = new CodeMap<>(NO_STEPS);
    private LoopOrder order;
    private Step[] requiredSteps = NO_STEPS;

    LoopRule(String id, List<String> parents, boolean required, int repeat, int position) {
        this.id = id;
        this.parents = parents;
        this.required = required;
        this.repeat = repeat;
        this.position = position;
    }

    /** Once every loop is known. */
    void link(List<LoopRule> within) {
        segments.forEach(segment ->
                step(new Step(segment, null, steps.size(), segment.position(), segment.repeat(), segment.required())));
        within.forEach(loop ->
                step(new Step(loop.segments.get(0), loop, steps.size(), loop.position, loop.repeat, loop.required)));
        order = new LoopOrder(steps.subList(0, segments.size()));
    }

    private void step(Step step) {
        steps.add(step);
        requiredSteps = step.required() ? with(requiredSteps, step) : requiredSteps;
        int code = Segment.code(step.segment().segmentId());
        stepsByCode.put(code, with(stepsByCode.get(code), step));
    }

    private static Step[] with(Step[] known, Step step) {
        Step[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = step;
        return more;
    }

    String id() {
        return id;
    }

    List<String> parents() {
        return parents;
    }

    List<SegmentRule> segments() {
        return segments;
    }

    List<Situation> situations() {
        return situations;
    }

    List<Step> steps() {
        return steps;
    }

    /** Those that must be taken before the loop ends, for looking only. */
    Step[] requiredSteps() {
        return requiredSteps;
    }

    /** The loop within this one that a segment with that qualifier begins; null where it begins none here. */
    LoopRule begunBy(int code, String qualifier) {
        for (Step step : stepsByCode.get(code)) {
            if (step.beginsLoop() && step.segment().hasQualifier(qualifier)) {
                return step.loop();
            }
        }
        return null;
    }

    /** Those that a segment may be by its identifier, for looking only. */
    Step[] steps(Segment segment) {
        return stepsByCode.get(segment.code());
    }

    /** Whether a segment may stand in this loop, other than as its first, or begin a loop within it. */
    boolean mayHold(Segment segment) {
        for (Step step : steps(segment)) {
            if (step.slot() > 0 && step.segment().hasQualifier(segment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment may stand in this loop or in one that has to be within. */
    boolean mayGoOnWith(Segment segment) {
        boolean may = mayHold(segment);
        for (Step step : requiredSteps) {
            may |= step.beginsLoop() && step.loop().mayHold(segment);
        }
        return may;
    }

    LoopOrder order() {
        return order;
    }
}
