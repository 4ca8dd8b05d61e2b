package org.claimwright.edi.guide;

import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.TransactionSet;

/** A set read against its guide: its loops, and where it departs from the guide's structure. */
public record GuidedSet(Guide guide, Loop root, List<Finding> findings) {
    /** Takes the set for one of this guide, whatever it calls itself. */
    public static GuidedSet read(TransactionSet set, Guide guide) {
        GuideTable table = GuideTable.of(guide);
        Loop root = LoopTree.of(table, set.body());
        return new GuidedSet(guide, root, new StructureCheck(table, set).check(root));
    }
}
