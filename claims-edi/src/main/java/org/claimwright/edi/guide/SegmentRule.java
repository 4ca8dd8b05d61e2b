package org.claimwright.edi.guide;

import java.util.List;
import java.util.Set;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Segment;

/** One segment a guide allows in a loop. An empty set of values means any; a repeat of zero is without bound. */
record SegmentRule(
        String loop,
        String segmentId,
        int qualifierElement,
        Set<String> values,
        CodeSet qualifiers,
        boolean required,
        int repeat,
        int position,
        List<ElementRule> elements,
        List<SyntaxRule> syntax) {
    boolean fits(Segment segment) {
        return segment.is(segmentId) && hasQualifier(segment);
    }

    /** Of a segment of this identifier. */
    boolean hasQualifier(Segment segment) {
        return qualifierElement == 0 || qualifiers.contains(segment.code(qualifierElement));
    }

    String described() {
        return values.isEmpty() ? segmentId : segmentId + " " + allowed();
    }

    String allowed() {
        return String.join(" or ", values.stream().sorted().toList());
    }
}
