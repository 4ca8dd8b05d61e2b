package org.claimwright.edi.guide;

import java.util.List;
import org.claimwright.edi.Segment;

/** What a guide says of the segments that are a loop's own: in which order they stand, and what of them is a number. */
public final class LoopOrder {
    private final LoopRule loop;

    LoopOrder(LoopRule loop) {
        this.loop = loop;
    }

    /** The place of a segment among those of the loop; one the guide does not know there comes last. */
    public int rank(Segment segment) {
        LoopRule.Step step = loop.own(segment);
        return step == null ? loop.segments().size() : step.slot();
    }

    /** Whether the guide wants a number in a component of a segment, so that 150 and 150.00 say the same there. */
    public boolean isNumber(Segment segment, int element, int component) {
        LoopRule.Step step = loop.own(segment);
        List<ElementRule> elements = step == null ? List.of() : step.segment().elements();
        return element <= elements.size()
                && elements.get(element - 1).within(component).type().isNumber();
    }
}
