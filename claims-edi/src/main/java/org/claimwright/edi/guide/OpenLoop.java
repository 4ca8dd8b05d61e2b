package org.claimwright.edi.guide;

import java.util.Arrays;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/** An open loop: what of it has been seen, and how far it has come; it serves all loops of its depth, one after the other. */
final class OpenLoop {
    private LoopPath path;
    private Segment first;
    private OpenSituations situations;
    private int[] counts = new int[0];
    private int reached;

    /** Required steps that have not been taken. */
    private int missing;

    void open(LoopPath opened, Segment segment, OpenSituations open) {
        int steps = opened.rule().steps().size();
        counts = counts.length < steps ? new int[steps] : counts;
        Arrays.fill(counts, 0, steps, 0);
        path = opened;
        first = segment;
        situations = open;
        reached = 0;
        missing = opened.rule().requiredSteps().length;
    }

    LoopPath path() {
        return path;
    }

    LoopRule rule() {
        return path.rule();
    }

    /** The segment that began it; null for the set itself. */
    Segment first() {
        return first;
    }

    /** Null where none are looked at. */
    OpenSituations situations() {
        return situations;
    }

    boolean isMissingAny() {
        return missing > 0;
    }

    boolean isMissing(Step step) {
        return counts[step.slot()] == 0;
    }

    boolean hasOneTooMany(Step step) {
        return step.repeat() > 0 && counts[step.slot()] == step.repeat() + 1;
    }

    boolean hasRoom(Step step) {
        return step.repeat() == 0 || counts[step.slot()] < step.repeat();
    }

    /** Whether it can be taken now. */
    boolean takes(Step step) {
        return isDue(step) && hasRoom(step);
    }

    boolean isDue(Step step) {
        return step.position() >= reached;
    }

    void count(Step step) {
        missing -= step.required() && isMissing(step) ? 1 : 0;
        counts[step.slot()]++;
        reached = Math.max(reached, step.position());
    }

    boolean isAwaited(Step step) {
        return step.required() && isMissing(step) && isDue(step);
    }

    /** Whether a required segment of that identifier is still to come. */
    boolean awaits(Segment segment) {
        for (Step step : rule().steps(segment)) {
            if (isAwaited(step)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The loop that may begin here and hold the segment, or null: one that must come, or else one of those that give a set its shape.
     *
     * @param parties whether it may also be a party that could be absent
     */
    Step headless(Segment segment, boolean parties) {
        Step likely = null;
        for (Step step : rule().steps()) {
            if (step.beginsLoop() && isDue(step) && hasRoom(step) && step.loop().mayHold(segment)) {
                if (isAwaited(step)) {
                    return step;
                }
                boolean plain = parties || !step.segment().segmentId().startsWith("N");
                likely = likely == null && plain ? step : likely;
            }
        }
        return likely;
    }
}
