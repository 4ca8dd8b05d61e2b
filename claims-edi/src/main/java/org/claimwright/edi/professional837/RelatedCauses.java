package org.claimwright.edi.professional837;

import java.util.List;
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
        if (!clm.has(11)) {
            return NONE;
        }
        List<String> causes = List.of(clm.component(11, 1), clm.component(11, 2), clm.component(11, 3));
        return new RelatedCauses(
                causes.stream().filter(cause -> !cause.isEmpty()).toList(), clm.component(11, 4), clm.component(11, 5));
    }

    public String element() {
        return Segment.composite(cause(0), cause(1), cause(2), state, country);
    }

    private String cause(int index) {
        return index < causes.size() ? causes.get(index) : "";
    }
}
