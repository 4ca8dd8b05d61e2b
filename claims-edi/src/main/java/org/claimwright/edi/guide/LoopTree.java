package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimwright.edi.Segment;

/** Takes a set apart into the loops of its guide; every segment stays where it stood, whether the guide expects it there or not. */
final class LoopTree implements SetWalk.Follower {
    /** The segments so far of a loop that has not ended; it serves all loops of its depth, one after the other. */
    private static final class Branch {
        private int from;
        private int size;

        /** All of its segments, once others stand between them. */
        private List<Segment> scattered;

        /** How many loops had ended before it began. */
        private int loopsBefore;

        private long identifiers;

        void open(int before) {
            identifiers = 0;
            size = 0;
            loopsBefore = before;
        }

        /** Those that stand between two loops, or a loop and an end. */
        void add(Segment[] all, int start, int end) {
            if (size == 0) {
                from = start;
                size = end - start;
            } else if (end > start) {
                scattered = scattered == null ? new ArrayList<>(new Run<>(all, from, size)) : scattered;
                scattered.addAll(new Run<>(all, start, end - start));
            }
        }

        List<Segment> close(Segment... all) {
            List<Segment> segments = scattered == null ? new Run<>(all, from, size) : List.copyOf(scattered);
            scattered = null;
            return segments;
        }
    }

    private static final Loop[] NO_LOOPS = {};
    private static final List<Loop> NONE = new Run<>(NO_LOOPS, 0, 0);

    private final Segment[] all;
    private Branch[] path = new Branch[4];
    private int depth;

    /** Those that have ended while the ones around them have not. */
    private Loop[] ended = new Loop[16];

    private int loops;

    /** The next segment to be placed, and the first that no loop has been given yet. */
    private int next;

    private int given;

    /**
     * @param segments of the set, which are placed one after the other
     * @param first where the first to be placed stands among them
     */
    LoopTree(Segment[] segments, int first) {
        all = segments;
        next = first;
        given = first;
    }

    /** The set, once it has ended. */
    Loop root() {
        return ended[0];
    }

    @Override
    public void opened(LoopRule rule) {
        if (depth > 0) {
            give(path[depth - 1]);
        }
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        if (path[depth] == null) {
            path[depth] = new Branch();
        }
        path[depth].open(loops);
        depth++;
    }

    private void give(Branch branch) {
        branch.add(all, given, next);
        given = next;
    }

    @Override
    public void placed(Segment segment, SegmentRule rule, LoopRule loop) {
        path[depth - 1].identifiers |= Loop.bit(segment.code());
        next++;
    }

    @Override
    public void closed(LoopRule rule) {
        depth--;
        Branch branch = path[depth];
        give(branch);
        List<Loop> within = endedSince(branch.loopsBefore);
        if (loops == ended.length) {
            ended = Arrays.copyOf(ended, loops * 2);
        }
        ended[loops] = new Loop(rule.id(), branch.close(all), within, branch.identifiers);
        loops++;
    }

    private List<Loop> endedSince(int before) {
        int count = loops - before;
        loops = before;
        return count == 0 ? NONE : new Run<>(Arrays.copyOfRange(ended, before, before + count), 0, count);
    }
}
