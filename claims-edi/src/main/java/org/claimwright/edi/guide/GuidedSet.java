package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;

/** A set read against its guide: its loops, and where it departs from the guide's structure. */
public record GuidedSet(Guide guide, Loop root, List<Finding> findings) {
    private static final int STRUCTURE = 2;

    /** Takes the set for one of this guide, whatever it calls itself. */
    public static GuidedSet read(TransactionSet set, Guide guide) {
        Segment[] all = set.segments().toArray(Segment[]::new);
        LoopTree tree = new LoopTree(all, 1);
        List<Finding> findings = new ArrayList<>();
        SetWalk walk = SetWalk.ofStructure(GuideTable.of(guide), set.position(), tree, finding -> {
            if (finding.snipType() <= STRUCTURE) {
                findings.add(finding);
            }
        });
        int end = set.isComplete() ? all.length - 1 : all.length;
        for (int i = 1; i < end; i++) {
            walk.accept(all[i]);
        }
        walk.end();
        return new GuidedSet(guide, tree.root(), findings);
    }
}
