package org.claimwright.edi.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;

/**
 * Compares one set with its guide as its segments go by: structure, elements, codes, and situations that a machine can decide. It keeps
 * the open loops only, so that a set of any length is checked in constant memory.
 */
public final class GuideCheck {
    private final SetWalk walk;

    /**
     * @param start where the set begins
     * @param findings is told what is found, in no certain order
     * @param listeners are told the loops and segments in file order
     */
    public GuideCheck(
            Guide guide,
            Companion companion,
            Position start,
            Consumer<Finding> findings,
            List<? extends SetListener> listeners) {
        ElementCheck elements = new ElementCheck(findings);
        walk = new SetWalk(
                GuideTable.of(guide),
                companion.forGuide(guide),
                start,
                new Followers(elements, listeners.toArray(SetListener[]::new)),
                findings);
    }

    /** A segment between ST and SE. */
    public void accept(Segment segment) {
        walk.accept(segment);
    }

    /** At the SE, or where it should have stood. */
    public void end() {
        walk.end();
    }

    /** Checks the elements of a segment outside of sets: ISA, GS or TA1. */
    public static void checkEnvelope(Segment segment, Consumer<Finding> findings) {
        Optional<SegmentRule> rule = GuideTable.envelope().loop("ENVELOPE").segments().stream()
                .filter(candidate -> segment.is(candidate.segmentId()))
                .findFirst();
        rule.ifPresent(found -> new ElementCheck(findings).check(segment, found));
    }

    private record Followers(ElementCheck elements, SetListener... listeners) implements SetWalk.Follower {
        @Override
        public void opened(LoopRule loop) {
            for (SetListener listener : listeners) {
                listener.opened(loop.id());
            }
        }

        @Override
        public void placed(Segment segment, SegmentRule rule, LoopRule loop) {
            if (rule != null) {
                elements.check(segment, rule);
            }
            for (SetListener listener : listeners) {
                listener.segment(loop.id(), segment);
            }
        }

        @Override
        public void closed(LoopRule loop) {
            for (SetListener listener : listeners) {
                listener.closed(loop.id());
            }
        }
    }
}
