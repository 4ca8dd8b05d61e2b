package org.claimwright.edi.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * Lines point to diagnoses that their claim has (SV107, SV311). Where a professional claim has none, which is found already, its pointers
 * are in doubt and nothing is said of them; a dental claim may be without, and its first pointer then tells of all.
 */
final class DiagnosisPointers implements SetListener {
    private static final Set<String> PRINCIPAL = Set.of("ABK", "BK", "TQ");
    private static final List<String> POINTERS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    private final Consumer<Finding> findings;
    private int diagnoses;
    private boolean told;

    DiagnosisPointers(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        if (loop.equals("2300")) {
            diagnoses = 0;
            told = false;
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        if (segment.is("HI") && PRINCIPAL.contains(segment.component(1, 1))) {
            diagnoses = segment.size();
        } else if (segment.is("SV1") && diagnoses > 0) {
            check(segment, 7);
        } else if (segment.is("SV3") && !told) {
            check(segment, 11);
            told = diagnoses == 0 && segment.has(11);
        }
    }

    private void check(Segment line, int element) {
        List<String> pointers = line.components(element);
        for (int i = 0; i < (diagnoses == 0 ? 1 : pointers.size()); i++) {
            String pointer = pointers.get(i);
            // What is no number from 1 to 12 is already no code of the guide.
            if (POINTERS.indexOf(pointer) >= diagnoses) {
                findings.accept(new Finding(
                        FindingCode.DIAGNOSIS_POINTER_INVALID,
                        line.position(),
                        new Location("2400", line.id(), element, i + 1),
                        pointer,
                        diagnoses == 0 ? "no pointer" : "1 to " + diagnoses));
            }
        }
    }
}
