package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Coded;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/** What a guide says of the segments that are a loop's own: in which order they stand, and what of them is a number. */
public final class LoopOrder {
    private static final Kind UNKNOWN = new Kind(0);

    /** Those of one identifier, told apart by a qualifier. */
    private static final class Kind {
        private final int qualifierElement;
        private final CodeMap<Step> byQualifier = new CodeMap<>(null);
        private final List<Step> unqualified = new ArrayList<>();

        Kind(int qualifierElement) {
            this.qualifierElement = qualifierElement;
        }

        void add(Step step) {
            if (step.segment().qualifierElement() == 0) {
                unqualified.add(step);
            }
            for (String value : step.segment().values()) {
                long number = CodeSet.number(value, 0, value.length());
                if (byQualifier.get(number) == null) {
                    byQualifier.put(number, step);
                }
            }
        }

        /** Null where none of them is one with that qualifier. */
        Step step(Coded segment) {
            Step qualified = qualifierElement == 0 ? null : byQualifier.get(segment.code(qualifierElement));
            return qualified != null || unqualified.isEmpty() ? qualified : unqualified.get(0);
        }
    }

    private final CodeMap<Kind> kinds = new CodeMap<>(UNKNOWN);
    private final int last;

    /** @param steps those of the loop's own segments, in the guide's order */
    LoopOrder(List<Step> steps) {
        last = steps.size();
        steps.forEach(this::add);
    }

    private void add(Step step) {
        int code = Segment.code(step.segment().segmentId());
        if (kinds.get(code) == UNKNOWN) {
            kinds.put(code, new Kind(step.segment().qualifierElement()));
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
        return kinds.get(segment.code()).step(segment);
    }
}
