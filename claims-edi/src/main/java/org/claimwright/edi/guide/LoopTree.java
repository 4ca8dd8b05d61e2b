package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Segment;

/**
 * Takes a set apart into the loops of its guide. A segment begins a loop within the innermost open loop that may hold it; one that begins
 * none belongs to the innermost, whether the guide expects it there or not.
 */
final class LoopTree {
    private final GuideTable table;
    private final List<Loop> path = new ArrayList<>();

    private LoopTree(GuideTable table) {
        this.table = table;
        path.add(open(GuideTable.ROOT));
    }

    static Loop of(GuideTable table, List<Segment> body) {
        LoopTree tree = new LoopTree(table);
        body.forEach(tree::place);
        return tree.path.get(0);
    }

    private void place(Segment segment) {
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            if (table.loop(path.get(depth).id()).endsWith(segment)) {
                closeTo(depth);
                break;
            }
            LoopRule begun = begunBy(segment, path.get(depth).id());
            if (begun != null) {
                closeTo(depth);
                Loop loop = open(begun.id());
                path.get(depth).loops().add(loop);
                path.add(loop);
                break;
            }
        }
        path.get(path.size() - 1).segments().add(segment);
    }

    private LoopRule begunBy(Segment segment, String parent) {
        for (LoopRule rule : table.within(parent)) {
            if (rule.begins(segment)) {
                return rule;
            }
        }
        return null;
    }

    private void closeTo(int depth) {
        path.subList(depth + 1, path.size()).clear();
    }

    private static Loop open(String id) {
        return new Loop(id, new ArrayList<>(), new ArrayList<>());
    }
}
