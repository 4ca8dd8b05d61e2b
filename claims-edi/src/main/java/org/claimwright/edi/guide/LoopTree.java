package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Segment;

/** Takes a set apart into the loops of its guide; every segment stays where it stood, whether the guide expects it there or not. */
final class LoopTree implements SetWalk.Follower {
    private final List<Loop> path = new ArrayList<>();
    private Loop root;

    Loop root() {
        return root;
    }

    @Override
    public void opened(LoopRule rule) {
        Loop loop = new Loop(rule.id(), new ArrayList<>(), new ArrayList<>());
        if (path.isEmpty()) {
            root = loop;
        } else {
            path.get(path.size() - 1).loops().add(loop);
        }
        path.add(loop);
    }

    @Override
    public void placed(Segment segment, SegmentRule rule, LoopRule loop) {
        path.get(path.size() - 1).segments().add(segment);
    }

    @Override
    public void closed(LoopRule rule) {
        path.remove(path.size() - 1);
    }
}
