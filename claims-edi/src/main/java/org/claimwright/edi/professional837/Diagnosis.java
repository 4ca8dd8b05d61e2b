package org.claimwright.edi.professional837;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.Segment;

/** A diagnosis of a claim, at the place service lines point to (HI): ABK principal, ABF other; BK and BF before ICD-10, TQ
 * of the list dentists keep. */
public record Diagnosis(String qualifier, String code) {
    private static final Set<String> QUALIFIERS = Set.of("ABK", "ABF", "BK", "BF", "TQ");

    /** The principal one of an ICD-10 claim. */
    public static Diagnosis principal(String code) {
        return new Diagnosis("ABK", code);
    }

    public static Diagnosis other(String code) {
        return new Diagnosis("ABF", code);
    }

    /** The diagnoses of an HI that holds nothing else. */
    public static Optional<List<Diagnosis>> readAll(Segment hi) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (int i = 1; i <= hi.size(); i++) {
            if (!QUALIFIERS.contains(hi.component(i, 1))) {
                return Optional.empty();
            }
            diagnoses.add(new Diagnosis(hi.component(i, 1), hi.component(i, 2)));
        }
        return Optional.of(diagnoses);
    }

    public static Segment segment(List<Diagnosis> diagnoses) {
        String[] elements = new String[diagnoses.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = Segment.composite(
                    diagnoses.get(i).qualifier(), diagnoses.get(i).code());
        }
        return Segment.of("HI", elements);
    }
}
