package org.claimwright.edi.guide;

import java.util.List;
import java.util.Set;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Segment;

/**
 * One segment a guide allows in a loop.
 *
 * @param values those that its qualifier may have; an empty set means any
 * @param qualifiers the same values to look them up in
 * @param repeat zero is without bound
 * @param lastRequired the last element that must be there
 */
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
        int lastRequired,
        List<SyntaxRule> syntax) {
    boolean fits(Segment segment) {
        return segment.is(segmentId) && hasQualifier(segment);
    }

    /** Of a segment of this identifier. */
    boolean hasQualifier(Segment segment) {
        return qualifierElement == 0 || qualifiers.contains(segment.code(qualifierElement));
    }

    boolean hasQualifier(String qualifier) {
        return qualifierElement == 0 || qualifiers.contains(qualifier);
    }

    String described() {
        return values.isEmpty() ? segmentId : segmentId + " " + allowed();
    }

    String allowed() {
        return String.join(" or ", values.stream().sorted().toList());
    }
}
