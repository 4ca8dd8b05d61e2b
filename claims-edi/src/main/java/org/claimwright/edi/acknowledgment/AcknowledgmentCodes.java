package org.claimwright.edi.acknowledgment;

import java.util.List;
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
            Map.entry(FindingCode.SET_OUTSIDE_GROUP, "022"),
            Map.entry(FindingCode.TRAILER_UNEXPECTED, "022"),
            Map.entry(FindingCode.INTERCHANGE_TRAILER_MISSING, "023"),
            Map.entry(FindingCode.SEGMENT_CUT_SHORT, "023"),
            Map.entry(FindingCode.INTERCHANGE_NUMBER_REPEATED, "025"),
            Map.entry(FindingCode.SEPARATORS_CLASH, "027"));

    /** By the element of the ISA that is wrong, the first first. */
    private static final List<String> HEADER = List.of(
            "010", "011", "012", "013", "005", "006", "007", "008", "014", "015", "016", "017", "018", "019", "020",
            "027");

    private static final String CONTENT = "024";

    private static final Map<FindingCode, String> GROUP = Map.of(
            FindingCode.GROUP_TRAILER_MISSING, "3",
            FindingCode.GROUP_NUMBER_DIFFERS, "4",
            FindingCode.SET_COUNT_WRONG, "5",
            FindingCode.GROUP_NUMBER_INVALID, "6",
            FindingCode.GROUP_NUMBER_REPEATED, "19");

    /** What an element of the GS says that cannot be answered: its kind, or its version. */
    private static final Map<Integer, String> GROUP_HEADER = Map.of(1, "1", 6, "6", 7, "2", 8, "2");

    private static final Map<FindingCode, String> SET = Map.of(
            FindingCode.SET_UNKNOWN, "1",
            FindingCode.SET_TRAILER_MISSING, "2",
            FindingCode.SET_NUMBER_DIFFERS, "3",
            FindingCode.SEGMENT_COUNT_WRONG, "4",
            FindingCode.SET_NUMBER_INVALID, "7",
            FindingCode.SET_NOT_OF_GROUP, "18",
            FindingCode.SET_NUMBER_REPEATED, "23",
            FindingCode.GUIDE_UNKNOWN, "I6");

    private static final String NO_IDENTIFIER = "6";

    private static final Map<FindingCode, String> SEGMENT = Map.ofEntries(
            Map.entry(FindingCode.SEGMENT_ID_INVALID, "1"),
            Map.entry(FindingCode.SEGMENT_UNEXPECTED, "2"),
            Map.entry(FindingCode.GROUP_INSIDE_SET, "2"),
            Map.entry(FindingCode.SEGMENT_MISSING, "3"),
            Map.entry(FindingCode.LOOP_REPEATED, "4"),
            Map.entry(FindingCode.SEGMENT_REPEATED, "5"),
            Map.entry(FindingCode.SEGMENT_OUT_OF_ORDER, "7"),
            Map.entry(FindingCode.SEGMENT_EMPTY, "8"),
            Map.entry(FindingCode.SITUATION_REQUIRES, "I6"),
            Map.entry(FindingCode.PARTNER_REQUIRES, "I6"),
            Map.entry(FindingCode.SITUATION_FORBIDS, "I9"),
            Map.entry(FindingCode.CLAIM_OUTSIDE_LEVEL, "I9"),
            Map.entry(FindingCode.LEVEL_SAYS_NOTHING, "I7"),
            Map.entry(FindingCode.LOOP_MISSING, "I7"));

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
            Map.entry(FindingCode.HIERARCHY_CHILDREN_WRONG, "7"),
            Map.entry(FindingCode.CODE_IN_LOWER_CASE, "7"),
            Map.entry(FindingCode.DATE_INVALID, "8"),
            Map.entry(FindingCode.DATE_RANGE_REVERSED, "8"),
            Map.entry(FindingCode.TIME_INVALID, "9"),
            Map.entry(FindingCode.ELEMENT_OF_PAIR_MISSING, "2"),
            Map.entry(FindingCode.ELEMENTS_TOO_MANY, "3"),
            Map.entry(FindingCode.ELEMENTS_EXCLUDE_EACH_OTHER, "10"),
            Map.entry(FindingCode.REPETITIONS_TOO_MANY, "12"),
            Map.entry(FindingCode.COMPONENTS_TOO_MANY, "13"),
            Map.entry(FindingCode.ELEMENT_NOT_USED, "I10"),
            Map.entry(FindingCode.SITUATION_REQUIRES, "I9"),
            Map.entry(FindingCode.PARTNER_REQUIRES, "I9"),
            Map.entry(FindingCode.SITUATION_FORBIDS, "I13"),
            Map.entry(FindingCode.DIAGNOSIS_POINTER_INVALID, "7"),
            Map.entry(FindingCode.OTHER_PAYER_UNKNOWN, "7"),
            Map.entry(FindingCode.OTHER_PAYER_LINE_DOES_NOT_BALANCE, "7"),
            Map.entry(FindingCode.OTHER_PAYER_CLAIM_DOES_NOT_BALANCE, "7"),
            Map.entry(FindingCode.CODE_UNKNOWN, "7"),
            Map.entry(FindingCode.NPI_INVALID, "7"),
            Map.entry(FindingCode.DIAGNOSIS_CODE_INVALID, "7"),
            Map.entry(FindingCode.PROCEDURE_CODE_INVALID, "7"),
            Map.entry(FindingCode.TAXONOMY_INVALID, "7"),
            Map.entry(FindingCode.REVENUE_CODE_INVALID, "7"),
            Map.entry(FindingCode.POSTAL_CODE_INVALID, "I12"),
            Map.entry(FindingCode.DRUG_CODE_INVALID, "I12"),
            Map.entry(FindingCode.TAX_NUMBER_INVALID, "I12"));

    private AcknowledgmentCodes() {}

    /** TA105. What is wrong with a group and has no code in a 999 is said here. */
    static Optional<String> ofInterchange(Finding finding) {
        return Optional.ofNullable(INTERCHANGE.get(finding.code())).or(() -> ofEnvelopeElement(finding));
    }

    private static Optional<String> ofEnvelopeElement(Finding finding) {
        int element = finding.location().element();
        if (finding.location().segmentId().equals("ISA") && element >= 1 && element <= HEADER.size()) {
            return Optional.of(HEADER.get(element - 1));
        }
        return isGroupHeader(finding) ? Optional.of(CONTENT) : Optional.empty();
    }

    private static boolean isGroupHeader(Finding finding) {
        return finding.location().segmentId().equals("GS");
    }

    /** AK905. */
    static Optional<String> ofGroup(Finding finding) {
        String code = GROUP.get(finding.code());
        boolean ofHeader = code == null && isGroupHeader(finding);
        return Optional.ofNullable(
                ofHeader ? GROUP_HEADER.get(finding.location().element()) : code);
    }

    /** IK502. */
    static Optional<String> ofSet(Finding finding) {
        if (finding.code() == FindingCode.SET_UNKNOWN && finding.found().equals("nothing")) {
            return Optional.of(NO_IDENTIFIER);
        }
        return Optional.ofNullable(SET.get(finding.code()));
    }

    /** IK304. */
    static Optional<String> ofSegment(Finding finding) {
        return ofElement(finding).isPresent() ? Optional.empty() : Optional.ofNullable(SEGMENT.get(finding.code()));
    }

    /** IK403. */
    static Optional<String> ofElement(Finding finding) {
        return finding.location().element() == 0 ? Optional.empty() : Optional.ofNullable(ELEMENT.get(finding.code()));
    }
}
