package org.claimwright.edi.guide;

import java.util.List;
import org.claimwright.edi.Position;

/**
 * One segment for a person to read.
 *
 * @param depth how deep its loop lies, zero outside of loops
 * @param loop the loop's id, or empty
 * @param text the segment in the usual separators
 * @param elements those that hold a value
 */
public record DescribedSegment(
        int depth,
        String loop,
        String loopName,
        String name,
        String text,
        Position position,
        List<DescribedElement> elements) {
    public DescribedSegment {
        elements = List.copyOf(elements);
    }
}
