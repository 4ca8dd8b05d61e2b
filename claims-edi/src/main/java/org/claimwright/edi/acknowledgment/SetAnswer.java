package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Severity;
import org.claimwright.edi.acknowledgment.SetEvidence.Witness;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.part.Origin;

/** Makes the part of a 999 that answers one set. Only what has a code in a 999 is said; notes are not. */
final class SetAnswer {
    private static final String SITUATIONAL_TRIGGER = "SITUATIONAL TRIGGER";
    private static final String UNRECOGNISED = "1";
    private static final String ELEMENTS_IN_ERROR = "8";
    private static final String SEGMENTS_IN_ERROR = "5";
    private static final String AGAINST_GUIDE = "I5";
    private static final String UNREADABLE = "UNK";
    private static final int LONGEST_COPY = 99;
    private static final int MOST_CODES = 5;

    /** One IK3 in the making. */
    private record Fault(
            int position, String segmentId, String loop, String code, List<Segment> unit, List<ElementError> elements) {
        SegmentError error() {
            return new SegmentError(segmentId, position, loop, code, unit, elements, Origin.NONE);
        }
    }

    private final Segment header;
    private final Optional<Guide> guide;
    private final SetEvidence evidence;
    private final Room room;
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private boolean wrong;
    private boolean faulty;
    private boolean guideUnknown;

    SetAnswer(Segment header, Optional<Guide> guide, SetEvidence evidence, Room room) {
        this.header = header;
        this.guide = guide;
        this.evidence = evidence;
        this.room = room;
    }

    void add(Finding finding) {
        if (finding.severity() == Severity.NOTE) {
            return;
        }
        wrong |= finding.isError();
        guideUnknown |= finding.code() == FindingCode.GUIDE_UNKNOWN;
        AcknowledgmentCodes.ofSet(finding).ifPresent(codes::add);
        AcknowledgmentCodes.ofElement(finding).ifPresent(code -> addElement(finding, code));
        AcknowledgmentCodes.ofSegment(finding).ifPresent(code -> addSegment(finding, code));
    }

    boolean isAccepted() {
        return !wrong;
    }

    boolean isOfUnknownGuide() {
        return guideUnknown;
    }

    private void addSegment(Finding finding, String code) {
        faulty = true;
        // What is no segment at all is not wanted there either.
        boolean known = faults.containsKey(key(finding, UNRECOGNISED));
        if (!known && (faults.containsKey(key(finding, code)) || room.forError())) {
            faults.putIfAbsent(key(finding, code), fault(finding, code));
        }
    }

    private void addElement(Finding finding, String code) {
        faulty = true;
        String key = key(finding, ELEMENTS_IN_ERROR);
        ElementError error = elementError(finding, code);
        Fault fault = faults.get(key);
        if ((fault == null || !fault.elements().contains(error)) && room.forError()) {
            faults.computeIfAbsent(key, first -> fault(finding, ELEMENTS_IN_ERROR))
                    .elements()
                    .add(error);
        }
    }

    private static String key(Finding finding, String code) {
        return finding.position().segment() + finding.location().segmentId() + "*" + code;
    }

    private Fault fault(Finding finding, String code) {
        int position = finding.position().segment();
        return new Fault(
                position,
                segmentId(finding),
                loop(finding),
                code,
                context(finding, code, evidence.at(position).map(Witness::unit).orElse(List.of())),
                new ArrayList<>());
    }

    /** A situation is named where the segment itself is wrong by it; where an element is, the element names it. */
    private List<Segment> context(Finding finding, String code, List<Segment> unit) {
        List<Segment> context = new ArrayList<>(code.equals(ELEMENTS_IN_ERROR) ? List.of() : trigger(finding));
        context.addAll(unit);
        return context;
    }

    /** What brought about the situation (005010X231A1 CTX). */
    private List<Segment> trigger(Finding finding) {
        return finding.trigger().map(this::trigger).stream().toList();
    }

    private Segment trigger(Finding.Trigger trigger) {
        Location place = trigger.location();
        String component = place.component() == 0 ? "" : String.valueOf(place.component());
        return Segment.of(
                "CTX",
                SITUATIONAL_TRIGGER,
                place.segmentId(),
                String.valueOf(trigger.position().segment()),
                place.loop(),
                Segment.composite(String.valueOf(place.element()), component),
                component.isEmpty() ? dataElement(place) : "");
    }

    private String dataElement(Location place) {
        return guide.map(known -> GuideTable.of(known)
                        .dataElement(place.loop(), place.segmentId(), place.element(), place.component()))
                .orElse("");
    }

    /** As it came, as far as IK301 has room for it. */
    private static String segmentId(Finding finding) {
        String id = Printable.of(finding.location().segmentId()).strip();
        return id.length() < 2 ? UNREADABLE : id.substring(0, Math.min(id.length(), 3));
    }

    /** What was noticed before the guide was looked at stands where its segment does. */
    private String loop(Finding finding) {
        String known = finding.location().loop();
        return known.isEmpty() ? witness(finding).map(Witness::loop).orElse("") : known;
    }

    /** The segment a finding is about, where it is not about one that is missing. */
    private Optional<Witness> witness(Finding finding) {
        return evidence.at(finding.position().segment())
                .filter(witness -> witness.segment().is(finding.location().segmentId()));
    }

    private ElementError elementError(Finding finding, String code) {
        Location place = finding.location();
        return new ElementError(
                new ElementError.Place(place.element(), place.component(), place.repetition()),
                guide.map(known -> GuideTable.of(known)
                                .dataElement(loop(finding), place.segmentId(), place.element(), place.component()))
                        .orElse(""),
                code,
                witness(finding)
                        .map(witness -> badValue(witness.segment(), place))
                        .orElse(""),
                trigger(finding),
                Origin.NONE);
    }

    private static String badValue(Segment segment, Location place) {
        String said = place.repetition() == 0
                ? segment.element(place.element())
                : segment.repetitions(place.element()).get(place.repetition() - 1);
        String value = place.component() == 0 ? said : Segment.of("", said).component(1, place.component());
        String copy = Printable.of(value);
        return copy.substring(0, Math.min(copy.length(), LONGEST_COPY)).strip();
    }

    SetAcknowledgment answer() {
        return new SetAcknowledgment(
                identifier(),
                Printable.fitted(header.element(2), 4, 9, '0'),
                header.element(3),
                faults.values().stream()
                        .sorted(Comparator.comparingInt(Fault::position))
                        .map(Fault::error)
                        .toList(),
                verdict(),
                said(),
                List.of(),
                Origin.NONE);
    }

    private String identifier() {
        String named = Printable.of(header.element(1)).strip();
        return named.length() == 3 ? named : UNREADABLE;
    }

    private Verdict verdict() {
        if (wrong) {
            return Verdict.REJECTED;
        }
        return faulty || !codes.isEmpty() ? Verdict.ACCEPTED_WITH_ERRORS : Verdict.ACCEPTED;
    }

    private List<String> said() {
        List<String> all = new ArrayList<>(codes);
        if (faulty) {
            all.add(SEGMENTS_IN_ERROR);
        }
        if (all.isEmpty() && wrong) {
            all.add(AGAINST_GUIDE);
        }
        return all.stream().limit(MOST_CODES).toList();
    }
}
