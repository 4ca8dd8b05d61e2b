package org.claimwright.edi.professional837;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Components;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** A diagnosis of a claim, at the place service lines point to (HI): ABK principal, ABF other; BK and BF before ICD-10, TQ
 * of the list dentists keep. */
public record Diagnosis(String qualifier, String code) {
    private static final CodeSet QUALIFIERS = CodeSet.of(List.of("ABK", "ABF", "BK", "BF", "TQ"));

    /** The principal one of an ICD-10 claim. */
    public static Diagnosis principal(String code) {
        return new Diagnosis("ABK", code);
    }

    public static Diagnosis other(String code) {
        return new Diagnosis("ABF", code);
    }

    /** The diagnoses of an HI that holds nothing else. */
    public static Optional<List<Diagnosis>> readAll(Segment hi) {
        return Optional.ofNullable(all(hi));
    }

    /** All that an HI says; null where it says anything but diagnoses, or more of one than its qualifier and code. */
    static List<Diagnosis> whole(Segment hi) {
        List<Diagnosis> diagnoses = all(hi);
        return diagnoses != null && areWhole(diagnoses, hi) ? diagnoses : null;
    }

    private static List<Diagnosis> all(Segment hi) {
        List<Diagnosis> diagnoses = new ArrayList<>(hi.size());
        for (int i = 1; i <= hi.size(); i++) {
            if (!QUALIFIERS.contains(hi.code(i))) {
                return null;
            }
            diagnoses.add(of(hi.walk(i)));
        }
        return diagnoses;
    }

    private static Diagnosis of(Components components) {
        String qualifier = components.next();
        String code = components.next();
        return new Diagnosis(qualifier, code);
    }

    /** Whether an HI says no more than these: each of its elements is a qualifier, a mark between, and a code. */
    private static boolean areWhole(List<Diagnosis> diagnoses, Segment hi) {
        for (int i = 1; i <= hi.size(); i++) {
            Diagnosis diagnosis = diagnoses.get(i - 1);
            int length = diagnosis.qualifier.length() + 1 + diagnosis.code.length();
            if (diagnosis.code.isEmpty() || hi.end(i) - hi.start(i) != length) {
                return false;
            }
        }
        return true;
    }

    public static void write(List<Diagnosis> diagnoses, Composition out) {
        out.segment("HI");
        for (int i = 0; i < diagnoses.size(); i++) {
            out.element(diagnoses.get(i).qualifier()).component(diagnoses.get(i).code());
        }
    }
}
