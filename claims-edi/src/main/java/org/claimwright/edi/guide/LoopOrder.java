package org.claimwright.edi.guide;

import java.util.List;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Coded;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/** What a guide says of the segments that are a loop's own: in which order they stand, and what of them is a number. */
public final class LoopOrder {
    /** Those of one identifier, which a qualifier tells apart where there are several. */
    private static final class Kind {
        private final Step first;
        private final CodeMap<Step> byQualifier = new CodeMap<>(null);
        private boolean several;
        private Step unqualified;

        Kind(Step first) {
            this.first = first;
        }

        void add(Step step) {
            several |= step != first;
            unqualified = unqualified == null && step.segment().qualifierElement() == 0 ? step : unqualified;
            for (String value : step.segment().values()) {
                long number = CodeSet.number(value, 0, value.length());
                if (byQualifier.get(number) == null) {
                    byQualifier.put(number, step);
                }
            }
        }

        /** Null where none of several is one with that qualifier. */
        Step step(Coded segment) {
            if (!several) {
                return first;
            }
            Step qualified = byQualifier.get(segment.code(first.segment().qualifierElement()));
            return qualified == null ? unqualified : qualified;
        }
    }

    private final CodeMap<Kind> kinds = new CodeMap<>(null);
    private final int last;

    /** @param steps those of the loop's own segments, in the guide's order */
    LoopOrder(List<Step> steps) {
        last = steps.size();
        steps.forEach(this::add);
    }

    private void add(Step step) {
        int code = Segment.code(step.segment().segmentId());
        if (kinds.get(code) == null) {
            kinds.put(code, new Kind(step));
        }
        kinds.get(code).add(step);
    }

    /** The place of a segment among those of the loop; one the guide does not know there comes last. */
    public int rank(Coded segment) {
        Step step = step(segment);
        return step == null ? last : step.slot();
    }

    /** Whether the guide wants a number in a component of a segment, so that 150 and 150.00 say the same there. */
    public boolean isNumber(Segment segment, int element, int component) {
        Step step = step(segment);
        List<ElementRule> elements = step == null ? List.of() : step.segment().elements();
        return element <= elements.size()
                && elements.get(element - 1).within(component).type().isNumber();
    }

    private Step step(Coded segment) {
        Kind kind = kinds.get(segment.code());
        return kind == null ? null : kind.step(segment);
    }
}
