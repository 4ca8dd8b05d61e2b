package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Severity;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.part.Origin;

/** Makes the part of a 999 that answers one set. Only what has a code in a 999 is said; notes are not. */
final class SetAnswer {
    private static final String ELEMENTS_IN_ERROR = "8";
    private static final String SEGMENTS_IN_ERROR = "5";
    private static final String AGAINST_GUIDE = "I5";
    private static final String UNREADABLE = "UNK";
    private static final int LONGEST_COPY = 99;

    private final TransactionSet set;
    private final List<Finding> findings;

    SetAnswer(TransactionSet set, List<Finding> findings) {
        this.set = set;
        this.findings = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    SetAcknowledgment answer() {
        List<SegmentError> errors = new ArrayList<>();
        findings.forEach(finding -> AcknowledgmentCodes.ofSegment(finding)
                .ifPresent(code -> errors.add(segmentError(finding, code, List.of()))));
        elementErrors().forEach((first, elements) -> errors.add(segmentError(first, ELEMENTS_IN_ERROR, elements)));
        errors.sort(java.util.Comparator.comparingInt(SegmentError::position));
        String guideName = set.header().element(3);
        return new SetAcknowledgment(
                set.identifier(),
                set.controlNumber(),
                guideName,
                errors,
                verdict(errors),
                codes(errors),
                List.of(),
                Origin.NONE);
    }

    /** The element errors of each segment, under the first finding about it. */
    private Map<Finding, List<ElementError>> elementErrors() {
        Map<String, Finding> firstAt = new LinkedHashMap<>();
        Map<Finding, List<ElementError>> errors = new LinkedHashMap<>();
        for (Finding finding : findings) {
            AcknowledgmentCodes.ofElement(finding).ifPresent(code -> {
                Finding first = firstAt.computeIfAbsent(key(finding), key -> finding);
                errors.computeIfAbsent(first, key -> new ArrayList<>()).add(elementError(finding, code));
            });
        }
        return errors;
    }

    private static String key(Finding finding) {
        return finding.position().segment() + finding.location().segmentId();
    }

    private SegmentError segmentError(Finding finding, String code, List<ElementError> elements) {
        int position = finding.position().segment();
        return new SegmentError(
                segmentId(finding),
                position,
                finding.location().loop(),
                code,
                businessUnit(position),
                elements,
                Origin.NONE);
    }

    /** As it came, as far as IK301 has room for it. */
    private static String segmentId(Finding finding) {
        String id = printable(finding.location().segmentId()).strip();
        return id.length() < 2 ? UNREADABLE : id.substring(0, Math.min(id.length(), 3));
    }

    /** The claim an error of an 837 belongs to (005010X231A1 CTX, business unit): the nearest one above. */
    private List<Segment> businessUnit(int position) {
        for (int i = Math.min(position, set.segments().size()); i > 0; i--) {
            Segment segment = set.segments().get(i - 1);
            if (segment.is("CLM") && segment.has(1)) {
                return List.of(Segment.of("CTX", Segment.composite("CLM01", printable(segment.element(1)))));
            }
        }
        return List.of();
    }

    private ElementError elementError(Finding finding, String code) {
        int element = finding.location().element();
        int component = finding.location().component();
        return new ElementError(
                new ElementError.Place(element, component, 0),
                dataElement(finding),
                code,
                badValue(finding, element, component),
                List.of(),
                Origin.NONE);
    }

    /** Its number in the X12 dictionary, where the guide of the set is known (IK402). */
    private String dataElement(Finding finding) {
        Location place = finding.location();
        return set.guide()
                .map(guide -> GuideTable.of(guide)
                        .dataElement(place.loop(), place.segmentId(), place.element(), place.component()))
                .orElse("");
    }

    private String badValue(Finding finding, int element, int component) {
        int position = finding.position().segment();
        if (position < 1 || position > set.segments().size()) {
            return "";
        }
        Segment segment = set.segments().get(position - 1);
        String value = component == 0 ? segment.element(element) : segment.component(element, component);
        String copy = printable(value);
        return copy.substring(0, Math.min(copy.length(), LONGEST_COPY)).strip();
    }

    /** What any interchange can carry, whatever its separators are. */
    private static String printable(String text) {
        return text.replaceAll("[^A-Za-z0-9 .,;()'/&+=-]", " ");
    }

    private Verdict verdict(List<SegmentError> errors) {
        if (findings.stream().anyMatch(Finding::isError)) {
            return Verdict.REJECTED;
        }
        return errors.isEmpty() && setCodes().isEmpty() ? Verdict.ACCEPTED : Verdict.ACCEPTED_WITH_ERRORS;
    }

    private List<String> setCodes() {
        return findings.stream()
                .map(AcknowledgmentCodes::ofSet)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<String> codes(List<SegmentError> errors) {
        List<String> codes = new ArrayList<>(setCodes());
        if (!errors.isEmpty()) {
            codes.add(SEGMENTS_IN_ERROR);
        }
        if (codes.isEmpty() && findings.stream().anyMatch(Finding::isError)) {
            codes.add(AGAINST_GUIDE);
        }
        return codes.stream().limit(5).toList();
    }
}
