package org.claimwright.edi.professional837;

import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * The accident or employment behind a condition (CLM11): AA automobile, EM employment, OA another accident; state and country where the
 * automobile accident was.
 */
public record RelatedCauses(List<String> causes, String state, String country) {
    public static final RelatedCauses NONE = new RelatedCauses(List.of(), "", "");

    public RelatedCauses {
        causes = List.copyOf(causes);
    }

    public static RelatedCauses read(Segment clm) {
        return read(clm, 11);
    }

    /** The composite of one element. */
    public static RelatedCauses read(Segment segment, int element) {
        if (!segment.has(element)) {
            return NONE;
        }
        List<String> causes =
                List.of(segment.component(element, 1), segment.component(element, 2), segment.component(element, 3));
        return new RelatedCauses(
                causes.stream().filter(cause -> !cause.isEmpty()).toList(),
                segment.component(element, 4),
                segment.component(element, 5));
    }

    /** As an element of a segment that is composed. */
    public void write(Composition out) {
        out.element(cause(0))
                .component(cause(1))
                .component(cause(2))
                .component(state)
                .component(country);
    }

    private String cause(int index) {
        return index < causes.size() ? causes.get(index) : "";
    }
}
