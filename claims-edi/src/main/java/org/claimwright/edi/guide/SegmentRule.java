package org.claimwright.edi.guide;

import java.util.Set;
import org.claimwright.edi.Segment;

/** One segment a guide allows in a loop. An empty set of values means any; a repeat of zero is without bound. */
record SegmentRule(
        String loop,
        String segmentId,
        int qualifierElement,
        Set<String> values,
        boolean required,
        int repeat,
        boolean atTail) {
    boolean fits(Segment segment) {
        return segment.is(segmentId)
                && (qualifierElement == 0 || values.contains(segment.component(qualifierElement, 1)));
    }

    String described() {
        return values.isEmpty()
                ? segmentId
                : segmentId + " " + String.join(" or ", values.stream().sorted().toList());
    }
}
