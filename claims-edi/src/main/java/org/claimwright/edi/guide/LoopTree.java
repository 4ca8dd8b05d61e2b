package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Segment;

/** Takes a set apart into the loops of its guide; every segment stays where it stood, whether the guide expects it there or not. */
final class LoopTree implements SetWalk.Follower {
    /** What a loop that has not ended holds so far; it serves all loops of its depth, one after the other. */
    private static final class OpenLoop {
        private final List<Segment> segments = new ArrayList<>();
        private final List<Loop> loops = new ArrayList<>();

        Loop close(String id) {
            Loop loop = new Loop(id, List.copyOf(segments), List.copyOf(loops));
            segments.clear();
            loops.clear();
            return loop;
        }
    }

    private final List<OpenLoop> path = new ArrayList<>();
    private int depth;
    private Loop root;

    Loop root() {
        return root;
    }

    @Override
    public void opened(LoopRule rule) {
        if (depth == path.size()) {
            path.add(new OpenLoop());
        }
        depth++;
    }

    @Override
    public void placed(Segment segment, SegmentRule rule, LoopRule loop) {
        path.get(depth - 1).segments.add(segment);
    }

    @Override
    public void closed(LoopRule rule) {
        depth--;
        Loop loop = path.get(depth).close(rule.id());
        if (depth == 0) {
            root = loop;
        } else {
            path.get(depth - 1).loops.add(loop);
        }
    }
}
