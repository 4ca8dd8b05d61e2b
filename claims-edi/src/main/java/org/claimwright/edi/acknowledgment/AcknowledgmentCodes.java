package org.claimwright.edi.acknowledgment;

import java.util.Map;
import java.util.Optional;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;

/** The codes by which acknowledgments say what our findings say. */
final class AcknowledgmentCodes {
    private static final Map<FindingCode, String> INTERCHANGE = Map.ofEntries(
            Map.entry(FindingCode.INTERCHANGE_NUMBER_DIFFERS, "001"),
            Map.entry(FindingCode.INTERCHANGE_DATE_INVALID, "014"),
            Map.entry(FindingCode.INTERCHANGE_TIME_INVALID, "015"),
            Map.entry(FindingCode.INTERCHANGE_VERSION_UNSUPPORTED, "017"),
            Map.entry(FindingCode.INTERCHANGE_NUMBER_INVALID, "018"),
            Map.entry(FindingCode.USAGE_INDICATOR_INVALID, "020"),
            Map.entry(FindingCode.GROUP_COUNT_WRONG, "021"),
            Map.entry(FindingCode.HEADER_LENGTH_WRONG, "022"),
            Map.entry(FindingCode.SEGMENT_OUTSIDE_SET, "022"),
            Map.entry(FindingCode.TRAILER_UNEXPECTED, "022"),
            Map.entry(FindingCode.INTERCHANGE_TRAILER_MISSING, "023"),
            Map.entry(FindingCode.SEGMENT_CUT_SHORT, "023"),
            Map.entry(FindingCode.INTERCHANGE_NUMBER_REPEATED, "025"),
            Map.entry(FindingCode.SEPARATORS_CLASH, "027"));

    private static final Map<FindingCode, String> GROUP = Map.of(
            FindingCode.GROUP_TRAILER_MISSING, "3",
            FindingCode.GROUP_NUMBER_DIFFERS, "4",
            FindingCode.SET_COUNT_WRONG, "5",
            FindingCode.GROUP_NUMBER_INVALID, "6",
            FindingCode.GROUP_NUMBER_REPEATED, "19");

    private static final Map<FindingCode, String> SET = Map.of(
            FindingCode.SET_TRAILER_MISSING, "2",
            FindingCode.SET_NUMBER_DIFFERS, "3",
            FindingCode.SEGMENT_COUNT_WRONG, "4",
            FindingCode.SET_NUMBER_INVALID, "7",
            FindingCode.SET_NOT_OF_GROUP, "18",
            FindingCode.SET_NUMBER_REPEATED, "23",
            FindingCode.GUIDE_UNKNOWN, "I6");

    private static final Map<FindingCode, String> SEGMENT = Map.of(
            FindingCode.SEGMENT_ID_INVALID, "1",
            FindingCode.SEGMENT_UNEXPECTED, "2",
            FindingCode.SEGMENT_MISSING, "3",
            FindingCode.LOOP_REPEATED, "4",
            FindingCode.SEGMENT_REPEATED, "5",
            FindingCode.LOOP_MISSING, "I7");

    private static final Map<FindingCode, String> ELEMENT = Map.ofEntries(
            Map.entry(FindingCode.ELEMENT_MISSING, "1"),
            Map.entry(FindingCode.TOO_MANY_ELEMENTS, "3"),
            Map.entry(FindingCode.TEXT_TOO_SHORT, "4"),
            Map.entry(FindingCode.TEXT_TOO_LONG, "5"),
            Map.entry(FindingCode.ELEMENT_TOO_LONG, "5"),
            Map.entry(FindingCode.AMOUNT_INVALID, "6"),
            Map.entry(FindingCode.NUMBER_INVALID, "6"),
            Map.entry(FindingCode.CHARACTER_NOT_ALLOWED, "6"),
            Map.entry(FindingCode.CODE_INVALID, "7"),
            Map.entry(FindingCode.HIERARCHY_NUMBER_WRONG, "7"),
            Map.entry(FindingCode.HIERARCHY_PARENT_WRONG, "7"),
            Map.entry(FindingCode.LINE_NUMBER_WRONG, "7"),
            Map.entry(FindingCode.CLAIM_TOTAL_DIFFERS_FROM_LINES, "7"),
            Map.entry(FindingCode.DATE_INVALID, "8"));

    private AcknowledgmentCodes() {}

    /** TA105. */
    static Optional<String> ofInterchange(Finding finding) {
        return Optional.ofNullable(INTERCHANGE.get(finding.code()));
    }

    /** AK905. */
    static Optional<String> ofGroup(Finding finding) {
        return Optional.ofNullable(GROUP.get(finding.code()));
    }

    /** IK502. */
    static Optional<String> ofSet(Finding finding) {
        return Optional.ofNullable(SET.get(finding.code()));
    }

    /** IK304. */
    static Optional<String> ofSegment(Finding finding) {
        return Optional.ofNullable(SEGMENT.get(finding.code()));
    }

    /** IK403. */
    static Optional<String> ofElement(Finding finding) {
        return finding.location().element() == 0 ? Optional.empty() : Optional.ofNullable(ELEMENT.get(finding.code()));
    }
}
