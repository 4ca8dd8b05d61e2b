package org.claimwright.edi.guide;

import java.util.List;
import org.claimwright.edi.Segment;

/** One loop of a guide with the segments it may hold, in order; the first of them begins it. */
record LoopRule(String id, List<String> parents, boolean required, int repeat, List<SegmentRule> segments) {
    boolean begins(Segment segment) {
        return !segments.isEmpty() && segments.get(0).fits(segment);
    }

    boolean endsWith(Segment segment) {
        return segments.stream().anyMatch(rule -> rule.atTail() && rule.fits(segment));
    }

    /** The place of a segment among those of this loop; one the guide does not know comes last. */
    int rank(Segment segment) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).fits(segment)) {
                return i;
            }
        }
        return segments.size();
    }
}
