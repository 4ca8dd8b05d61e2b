package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Segment;

/** Takes a set apart into the loops of its guide; every segment stays where it stood, whether the guide expects it there or not. */
final class LoopTree implements SetWalk.Follower {
    /** What a loop that has not ended holds so far; it serves all loops of its depth, one after the other. */
    private static final class Branch {
        private final List<Loop> loops = new ArrayList<>();
        private int from;
        private int size;

        /** All of its segments, once others stand between them. */
        private List<Segment> scattered;

        void open(int at) {
            from = at;
            size = 0;
        }

        void add(Segment[] all, int at) {
            if (scattered == null && size > 0 && at != from + size) {
                scattered = new ArrayList<>(new SegmentRun(all, from, size));
            }
            if (scattered != null) {
                scattered.add(all[at]);
            }
            from = size == 0 ? at : from;
            size++;
        }

        Loop close(String id, Segment... all) {
            List<Segment> segments = scattered == null ? new SegmentRun(all, from, size) : List.copyOf(scattered);
            List<Loop> within = loops.isEmpty() ? List.of() : List.copyOf(loops);
            scattered = null;
            loops.clear();
            return new Loop(id, segments, within);
        }
    }

    private final Segment[] all;
    private final List<Branch> path = new ArrayList<>();
    private int next;
    private int depth;
    private Loop root;

    /**
     * @param segments of the set, which are placed one after the other
     * @param first where the first to be placed stands among them
     */
    LoopTree(Segment[] segments, int first) {
        all = segments;
        next = first;
    }

    Loop root() {
        return root;
    }

    @Override
    public void opened(LoopRule rule) {
        if (depth == path.size()) {
            path.add(new Branch());
        }
        path.get(depth).open(next);
        depth++;
    }

    @Override
    public void placed(Segment segment, SegmentRule rule, LoopRule loop) {
        path.get(depth - 1).add(all, next);
        next++;
    }

    @Override
    public void closed(LoopRule rule) {
        depth--;
        Loop loop = path.get(depth).close(rule.id(), all);
        if (depth == 0) {
            root = loop;
        } else {
            path.get(depth - 1).loops.add(loop);
        }
    }
}
