package org.claimwright.edi;

import static org.claimwright.edi.Severity.ERROR;
import static org.claimwright.edi.Severity.NOTE;
import static org.claimwright.edi.Severity.WARNING;

/** Every kind of finding. An id is never reused or renumbered; 00xx tokens, 01xx to 03xx envelopes, 04xx content, 05xx balance, 06xx situations,
 * 07xx codes kept by others, 08xx what a partner or a kind of service asks. */
public enum FindingCode {
    NOT_X12(
            "EDI-0001",
            ERROR,
            1,
            "The file holds no interchange",
            "check that the right file was sent, unencrypted and uncompressed"),
    TEXT_OUTSIDE_INTERCHANGE(
            "EDI-0002", ERROR, 1, "Text stands outside any interchange", "remove it, or repair the ISA before it"),
    HEADER_LENGTH_WRONG(
            "EDI-0003", ERROR, 1, "The interchange header is not 106 characters", "pad each ISA element to its width"),
    HEADER_UNREADABLE(
            "EDI-0004", ERROR, 1, "The interchange header cannot be read", "send 16 ISA elements of fixed width"),
    SEPARATORS_CLASH(
            "EDI-0005", ERROR, 1, "The separators cannot be told apart", "declare four different marks in the ISA"),
    SEGMENT_TOO_LONG(
            "EDI-0006", ERROR, 1, "The segment is too long and was cut", "look for a missing segment terminator"),
    ELEMENT_TOO_LONG(
            "EDI-0007", ERROR, 1, "The element is too long and was cut", "shorten it to what its guide allows"),
    TOO_MANY_ELEMENTS(
            "EDI-0008", ERROR, 1, "The segment has too many elements", "look for a missing segment terminator"),
    SEGMENT_CUT_SHORT(
            "EDI-0009", ERROR, 1, "The file ends inside a segment", "ask for the file again, it was cut in transfer"),
    LAST_TERMINATOR_MISSING(
            "EDI-0010", WARNING, 1, "The last segment has no terminator", "end every segment with the terminator"),
    EMPTY_SEGMENT("EDI-0011", WARNING, 1, "Two terminators follow each other", "remove the second"),
    SEGMENT_ID_INVALID(
            "EDI-0012",
            ERROR,
            1,
            "The segment identifier is none",
            "start segments with two or three capitals or digits"),
    CHARACTER_NOT_ALLOWED("EDI-0013", WARNING, 1, "A character is outside the X12 sets", "write it with basic letters"),
    TOO_MANY_FINDINGS(
            "EDI-0014", ERROR, 1, "There are more findings than are listed", "repair the first ones and check again"),
    TRAILING_SEPARATORS(
            "EDI-0015",
            NOTE,
            1,
            "Separators follow the last value",
            "leave out trailing empty elements and components"),
    LINE_BREAK_IN_SEGMENT(
            "EDI-0016", WARNING, 1, "A line break stands inside a segment", "break lines only after terminators"),
    REPETITION_SEPARATOR_MISSING(
            "EDI-0017", NOTE, 1, "The header declares no repetition separator", "put one into ISA11"),
    BLANKS_AT_END(
            "EDI-0018",
            NOTE,
            1,
            "Blanks stand before a terminator; here and further on they are left out",
            "end each segment right behind its last value"),

    INTERCHANGE_TRAILER_MISSING("EDI-0101", ERROR, 1, "The interchange has no IEA", "ask for the rest of the file"),
    INTERCHANGE_NUMBER_DIFFERS(
            "EDI-0102",
            ERROR,
            1,
            "Header and trailer carry different interchange control numbers",
            "repeat ISA13 in IEA02"),
    GROUP_COUNT_WRONG(
            "EDI-0103",
            ERROR,
            1,
            "The interchange holds another number of groups than it says",
            "count the GS into IEA01"),
    INTERCHANGE_NUMBER_REPEATED(
            "EDI-0104",
            ERROR,
            1,
            "The interchange control number was used before in this file",
            "give each interchange its own ISA13"),
    INTERCHANGE_VERSION_UNSUPPORTED(
            "EDI-0105", WARNING, 1, "The interchange control version is not 00501", "send 00501 in ISA12"),
    INTERCHANGE_NUMBER_INVALID(
            "EDI-0106", ERROR, 1, "The interchange control number is not nine digits", "send nine digits in ISA13"),
    TRAILER_UNEXPECTED("EDI-0107", ERROR, 1, "A trailer has no header before it", "remove it, or repair the header"),
    INTERCHANGE_DATE_INVALID("EDI-0108", WARNING, 1, "The interchange date is none", "send YYMMDD in ISA09"),
    INTERCHANGE_TIME_INVALID("EDI-0109", WARNING, 1, "The interchange time is none", "send HHMM in ISA10"),
    USAGE_INDICATOR_INVALID(
            "EDI-0110", ERROR, 1, "The usage indicator is neither test nor production", "send P or T in ISA15"),
    INTERCHANGE_EMPTY("EDI-0111", WARNING, 1, "The interchange holds nothing", "send at least one group or TA1"),
    CONTROL_NUMBERS_NOT_COMPARED(
            "EDI-0112",
            WARNING,
            1,
            "Too many control numbers are in no order: from here on repeats are not looked for",
            "number one by one, or compare them by other means"),
    INTERCHANGE_PARTY_MISSING(
            "EDI-0113",
            ERROR,
            1,
            "The interchange does not say who sends or who receives it",
            "send both identifiers, in ISA06 and ISA08"),

    GROUP_TRAILER_MISSING("EDI-0201", ERROR, 1, "The group has no GE", "end the group before the next begins"),
    GROUP_NUMBER_DIFFERS(
            "EDI-0202", ERROR, 1, "Header and trailer carry different group control numbers", "repeat GS06 in GE02"),
    SET_COUNT_WRONG(
            "EDI-0203", ERROR, 1, "The group holds another number of sets than it says", "count the ST into GE01"),
    GROUP_NUMBER_REPEATED(
            "EDI-0204",
            ERROR,
            1,
            "The group control number was used before in this interchange",
            "give each group its own GS06"),
    GROUP_EMPTY("EDI-0205", WARNING, 1, "The group holds no transaction set", "leave out empty groups"),
    GROUP_NUMBER_INVALID(
            "EDI-0206",
            ERROR,
            1,
            "The group control number is not one to nine digits",
            "send one to nine digits in GS06"),
    GROUP_INSIDE_SET(
            "EDI-0207",
            ERROR,
            1,
            "A group begins inside a set",
            "end the set and its group before it, or remove the GS"),

    SET_TRAILER_MISSING("EDI-0301", ERROR, 1, "The transaction set has no SE", "end the set before the next begins"),
    SET_NUMBER_DIFFERS(
            "EDI-0302", ERROR, 1, "Header and trailer carry different set control numbers", "repeat ST02 in SE02"),
    SEGMENT_COUNT_WRONG(
            "EDI-0303",
            ERROR,
            1,
            "The set holds another number of segments than it says",
            "count from ST to SE into SE01"),
    SET_NUMBER_REPEATED(
            "EDI-0304", ERROR, 1, "The set control number was used before in this group", "give each set its own ST02"),
    SEGMENT_OUTSIDE_SET(
            "EDI-0305", ERROR, 1, "A segment stands outside any transaction set", "repair the ST before it"),
    SET_OUTSIDE_GROUP(
            "EDI-0306", ERROR, 1, "A transaction set stands outside any group", "put it into a GS of its kind"),
    SET_NOT_OF_GROUP(
            "EDI-0307", ERROR, 1, "The set does not belong into this kind of group", "send the GS01 of this set"),
    GUIDE_DIFFERS_FROM_GROUP("EDI-0308", WARNING, 2, "Set and group name different guides", "repeat GS08 in ST03"),
    GUIDE_NAME_SUPERSEDED(
            "EDI-0309", WARNING, 2, "The guide is named without or beyond the adopted errata", "use the adopted name"),
    GUIDE_UNKNOWN(
            "EDI-0310",
            ERROR,
            2,
            "The guide is not known here, and what the set says was not checked",
            "check GS08 and ST03"),
    SET_NUMBER_INVALID(
            "EDI-0311",
            ERROR,
            1,
            "The set control number is not four to nine characters",
            "send four to nine characters in ST02"),
    SET_UNKNOWN(
            "EDI-0312",
            ERROR,
            1,
            "This kind of set is not known here, and what it says was not checked",
            "check ST01, and send it to whoever takes such sets"),

    SEGMENT_UNEXPECTED("EDI-0401", ERROR, 2, "The segment does not belong here", "move it to its loop, or remove it"),
    SEGMENT_MISSING("EDI-0402", ERROR, 2, "A required segment is missing", "add it"),
    ELEMENT_MISSING("EDI-0403", ERROR, 2, "A required element is missing", "add it"),
    DATE_INVALID("EDI-0404", ERROR, 1, "The date is none", "send CCYYMMDD, or a range of two joined by a hyphen"),
    AMOUNT_INVALID(
            "EDI-0405",
            ERROR,
            1,
            "The amount is no decimal number",
            "send digits, with a point before cents and a minus where it is negative"),
    NUMBER_INVALID("EDI-0406", ERROR, 1, "The number is none", "send digits only"),
    CODE_INVALID("EDI-0407", ERROR, 2, "The code is not one of this guide", "use a code of the guide"),
    HIERARCHY_NUMBER_WRONG(
            "EDI-0408", ERROR, 2, "Hierarchical levels are not numbered one by one", "number HL01 from 1 without gaps"),
    HIERARCHY_PARENT_WRONG(
            "EDI-0409", ERROR, 2, "The hierarchical level hangs on no fitting parent", "name the level above in HL02"),
    LOOP_MISSING("EDI-0410", ERROR, 2, "A required loop is missing", "add it"),
    LINE_NUMBER_WRONG(
            "EDI-0411", ERROR, 2, "Service lines are not numbered one by one", "number LX01 from 1 within each claim"),
    TEXT_TOO_LONG("EDI-0412", ERROR, 1, "The value is longer than its guide allows", "shorten it"),
    TEXT_TOO_SHORT("EDI-0413", ERROR, 1, "The value is shorter than its guide allows", "complete it"),
    SEGMENT_REPEATED("EDI-0414", ERROR, 2, "The segment stands here too often", "send it as often as the guide allows"),
    LOOP_REPEATED("EDI-0415", ERROR, 2, "The loop stands here too often", "send it as often as the guide allows"),
    SEGMENT_OUT_OF_ORDER(
            "EDI-0416", ERROR, 2, "The segment stands too late", "put it where the guide's order wants it"),
    SEGMENT_EMPTY("EDI-0417", ERROR, 1, "The segment says nothing", "leave out empty segments"),
    ELEMENT_NOT_USED("EDI-0418", ERROR, 2, "The guide does not use this element here", "leave it empty"),
    ELEMENTS_TOO_MANY(
            "EDI-0419", ERROR, 1, "The segment has more elements than there are", "look for a missing terminator"),
    COMPONENTS_TOO_MANY(
            "EDI-0420", ERROR, 1, "The element has more components than there are", "check the component separator"),
    REPETITIONS_TOO_MANY(
            "EDI-0421", ERROR, 1, "The element is repeated too often", "send it as often as the guide allows"),
    ELEMENT_OF_PAIR_MISSING(
            "EDI-0422", ERROR, 1, "An element is missing that others of its segment need", "send both, or neither"),
    ELEMENTS_EXCLUDE_EACH_OTHER("EDI-0423", ERROR, 1, "Two elements exclude each other", "send one of them"),
    TIME_INVALID("EDI-0424", ERROR, 1, "The time is none", "send HHMM"),
    CODE_IN_LOWER_CASE("EDI-0425", WARNING, 2, "The code is in lower case", "send it in capitals"),
    HIERARCHY_CHILDREN_WRONG(
            "EDI-0426",
            ERROR,
            2,
            "The level says otherwise of the levels below it",
            "send 1 in HL04 where levels hang on it, else 0"),
    LEVEL_SAYS_NOTHING("EDI-0427", ERROR, 2, "Neither claims nor levels stand below this level", "leave the level out"),

    LINE_DOES_NOT_BALANCE(
            "EDI-0501",
            ERROR,
            3,
            "Charge less adjustments is not what was paid on the line",
            "ask the payer for a corrected remittance"),
    CLAIM_DOES_NOT_BALANCE(
            "EDI-0502",
            ERROR,
            3,
            "Charge less adjustments is not what was paid on the claim",
            "ask the payer for a corrected remittance"),
    PAYMENT_DOES_NOT_BALANCE(
            "EDI-0503",
            ERROR,
            3,
            "Claim payments less provider adjustments are not the payment",
            "ask the payer for a corrected remittance"),
    CLAIM_TOTAL_DIFFERS_FROM_LINES(
            "EDI-0504",
            ERROR,
            3,
            "The claim's charge is not the sum of its lines",
            "make CLM02 the sum of the line charges"),
    CLAIM_CHARGE_DIFFERS_FROM_LINES(
            "EDI-0505",
            ERROR,
            3,
            "The charges of the claim and of its lines differ",
            "ask the payer for a corrected remittance"),
    OTHER_PAYER_LINE_DOES_NOT_BALANCE(
            "EDI-0506",
            ERROR,
            3,
            "What another payer paid and adjusted is not the line's charge",
            "copy payment and adjustments from that payer's remittance"),
    OTHER_PAYER_CLAIM_DOES_NOT_BALANCE(
            "EDI-0507",
            ERROR,
            3,
            "What another payer paid for the claim does not agree with its lines and adjustments",
            "copy payment and adjustments from that payer's remittance"),
    PATIENT_SHARE_DIFFERS(
            "EDI-0508",
            WARNING,
            3,
            "The patient's share is not the sum of the patient's adjustments",
            "ask the payer what the patient owes"),

    SITUATION_REQUIRES("EDI-0601", ERROR, 4, "What the situation requires is missing", "add it"),
    SITUATION_FORBIDS("EDI-0602", ERROR, 4, "The situation does not allow this", "leave it out"),
    DATE_RANGE_REVERSED("EDI-0603", ERROR, 4, "The span of days ends before it begins", "send the earlier date first"),
    DIAGNOSIS_POINTER_INVALID(
            "EDI-0604", ERROR, 4, "The line points to a diagnosis that the claim does not have", "point to one it has"),
    CLAIM_OUTSIDE_LEVEL(
            "EDI-0605",
            ERROR,
            4,
            "The claim stands under a subscriber who is not the patient",
            "put it below the patient's level"),
    OTHER_PAYER_UNKNOWN(
            "EDI-0606",
            ERROR,
            4,
            "A line was decided by a payer that the claim does not name",
            "repeat the identifier of that payer's 2330B in SVD01"),

    CODE_UNKNOWN("EDI-0701", ERROR, 5, "The code is not on its list", "use a code of the list"),
    NPI_INVALID("EDI-0702", ERROR, 5, "The provider identifier's check digit is wrong", "check the ten digits"),
    POSTAL_CODE_INVALID("EDI-0703", ERROR, 5, "The ZIP code is none", "send five or nine digits"),
    DIAGNOSIS_CODE_INVALID("EDI-0704", ERROR, 5, "The diagnosis code is none", "send it without its point"),
    PROCEDURE_CODE_INVALID("EDI-0705", ERROR, 5, "The procedure code is none", "send the five characters of the code"),
    DRUG_CODE_INVALID("EDI-0706", ERROR, 5, "The drug code is none", "send eleven digits, without hyphens"),
    TAXONOMY_INVALID("EDI-0707", ERROR, 5, "The taxonomy code is none", "send its ten characters"),
    TAX_NUMBER_INVALID("EDI-0708", ERROR, 5, "The tax number is none", "send nine digits, without hyphens"),
    REVENUE_CODE_INVALID("EDI-0709", ERROR, 5, "The revenue code is none", "send its four digits"),
    ROUTING_NUMBER_INVALID("EDI-0710", ERROR, 5, "The bank's routing number is none", "check the nine digits"),

    PARTNER_REQUIRES("EDI-0801", ERROR, 7, "The partner's companion guide wants otherwise", "see the companion guide"),
    SERVICE_REQUIRES(
            "EDI-0802", ERROR, 6, "This kind of service wants otherwise", "see the rule that was added to the guide's");

    private final String id;
    private final Severity severity;
    private final int snipType;
    private final String meaning;
    private final String remedy;

    FindingCode(String id, Severity severity, int snipType, String meaning, String remedy) {
        this.id = id;
        this.severity = severity;
        this.snipType = snipType;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public int snipType() {
        return snipType;
    }

    public String meaning() {
        return meaning;
    }

    public String remedy() {
        return remedy;
    }

    /** Whether this is about the frame of a file (tokens and envelopes) and not about what a set says. */
    public boolean isEnvelope() {
        return id.compareTo("EDI-0400") < 0;
    }
}
