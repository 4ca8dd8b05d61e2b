package org.claimwright.edi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Follows ISA, GS, ST and their trailers as segments go by: gives each segment its position and checks control numbers and counts.
 * A missing trailer closes what it should have closed, so that the next set is read as if nothing had happened.
 */
final class EnvelopeTracker {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private final FindingLog log;
    private final ControlNumbers interchangeNumbers;
    private final ControlNumbers groupNumbers;
    private final ControlNumbers setNumbers;
    private Segment interchangeHeader;
    private Segment groupHeader;
    private Segment setHeader;
    private int interchange;
    private int group;
    private int set;
    private int segment;
    private int contents;
    private int headless;
    private boolean strayed;
    private long ordinal;
    private long offset;
    private Stretch stretch = Stretch.NONE;

    EnvelopeTracker(FindingLog log, ReadLimits limits) {
        this.log = log;
        this.interchangeNumbers = new ControlNumbers(limits.controlNumbers());
        this.groupNumbers = new ControlNumbers(limits.controlNumbers());
        this.setNumbers = new ControlNumbers(limits.controlNumbers());
    }

    /** The segment with its position, after what it opens or closes has been checked. */
    Segment accept(Token token) {
        switch (token.id()) {
            case "ISA" -> closeInterchangeEarly();
            case "GS" -> closeGroupEarly();
            case "ST", "GE" -> closeSetEarly();
            case "IEA" -> closeGroupEarly();
            default -> segment += setHeader == null ? 0 : 1;
        }
        ordinal++;
        offset = token.offset();
        return switch (token.id()) {
            case "ISA" -> openInterchange(token);
            case "GS" -> openGroup(token);
            case "ST" -> openSet(token);
            case "SE" -> closeSet(placed(token));
            case "GE" -> closeGroup(placed(token));
            case "IEA" -> closeInterchange(placed(token));
            default -> content(placed(token));
        };
    }

    /** A GS in an open set, which begins no group of its own: it stands in the set. */
    Segment acceptInSet(Token token) {
        ordinal++;
        segment++;
        offset = token.offset();
        Segment stray = placed(token);
        report(FindingCode.GROUP_INSIDE_SET, stray, 0, stray.id(), "SE and GE before it");
        return stray;
    }

    /** Whether a set is open. */
    boolean isInSet() {
        return setHeader != null;
    }

    /** The next segment of the open set, which begins or ends nothing; there is nothing to check of it. */
    Segment content(Tokenizer tokenizer) {
        segment++;
        ordinal++;
        SegmentView content = tokenizer.content(stretch, (int) (ordinal - stretch.before()));
        offset = content.offset();
        return content;
    }

    /** At the end of the file. */
    void end() {
        closeInterchangeEarly();
    }

    boolean isInInterchange() {
        return interchangeHeader != null;
    }

    /** Where reading stands, for what is noticed between segments. */
    Position here() {
        int inGroup = groupHeader == null ? 0 : group;
        return new Position(
                interchangeHeader == null ? 0 : interchange,
                inGroup,
                setHeader == null ? 0 : set,
                setHeader == null ? 0 : segment,
                ordinal,
                offset);
    }

    private Segment placed(Token token) {
        return placed(
                token,
                interchangeHeader == null ? 0 : interchange,
                groupHeader == null ? 0 : group,
                setHeader == null ? 0 : set);
    }

    private Segment placed(Token token, int ofInterchange, int ofGroup, int ofSet) {
        if (!stretch.is(ofInterchange, ofGroup, ofSet)) {
            stretch = new Stretch(ofInterchange, ofGroup, ofSet, ordinal - 1);
        }
        return token.at(stretch, (int) (ordinal - stretch.before()));
    }

    private Segment openInterchange(Token token) {
        interchange++;
        group = 0;
        contents = 0;
        groupNumbers.clear();
        interchangeHeader = placed(token, interchange, 0, 0);
        strayed = false;
        checkHeader(interchangeHeader);
        return interchangeHeader;
    }

    private void checkHeader(Segment isa) {
        check(!isa.element(6).isBlank(), FindingCode.INTERCHANGE_PARTY_MISSING, isa, 6, "who sends it");
        check(!isa.element(8).isBlank(), FindingCode.INTERCHANGE_PARTY_MISSING, isa, 8, "who receives it");
        check(isa.element(12).equals("00501"), FindingCode.INTERCHANGE_VERSION_UNSUPPORTED, isa, 12, "00501");
        check(isa.element(13).matches("\\d{9}"), FindingCode.INTERCHANGE_NUMBER_INVALID, isa, 13, "nine digits");
        check(isa.element(15).matches("[PT]"), FindingCode.USAGE_INDICATOR_INVALID, isa, 15, "P or T");
        check(isDate(isa.element(9)), FindingCode.INTERCHANGE_DATE_INVALID, isa, 9, "YYMMDD");
        check(isTime(isa.element(10)), FindingCode.INTERCHANGE_TIME_INVALID, isa, 10, "HHMM");
        checkUse(interchangeNumbers, FindingCode.INTERCHANGE_NUMBER_REPEATED, isa, 13);
    }

    private Segment openGroup(Token token) {
        if (interchangeHeader == null) {
            return content(placed(token));
        }
        group++;
        contents++;
        beginGroup();
        groupHeader = placed(token, interchange, group, 0);
        check(
                DIGITS.matcher(groupHeader.element(6)).matches(),
                FindingCode.GROUP_NUMBER_INVALID,
                groupHeader,
                6,
                "one to nine digits");
        checkUse(groupNumbers, FindingCode.GROUP_NUMBER_REPEATED, groupHeader, 6);
        return groupHeader;
    }

    private void beginGroup() {
        set = 0;
        headless = 0;
        strayed = false;
        setNumbers.clear();
    }

    private Segment openSet(Token token) {
        if (groupHeader == null) {
            openUnnamedGroup();
        }
        strayed = false;
        set++;
        segment = 1;
        setHeader = placed(token, interchange, group, set);
        checkSet(setHeader);
        return setHeader;
    }

    /** A set without a group is read as if in a group that says nothing of itself. */
    private void openUnnamedGroup() {
        group++;
        beginGroup();
        groupHeader = Segment.of("GS");
    }

    private boolean groupSaysNothing() {
        return groupHeader.size() == 0;
    }

    private void checkSet(Segment st) {
        check(!groupSaysNothing(), FindingCode.SET_OUTSIDE_GROUP, st, 0, "a GS before it");
        check(st.element(2).matches("[ -~]{4,9}"), FindingCode.SET_NUMBER_INVALID, st, 2, "four to nine characters");
        checkUse(setNumbers, FindingCode.SET_NUMBER_REPEATED, st, 2);
        String kind = groupHeader.element(1);
        Guide.functionalIdentifierOf(st.element(1))
                .filter(wanted -> !wanted.equals(kind) && !groupSaysNothing())
                .ifPresent(wanted -> report(
                        FindingCode.SET_NOT_OF_GROUP, st, 1, st.element(1) + " in a group " + kind, "GS01 " + wanted));
        checkGuide(st, groupHeader.element(8));
    }

    private void checkGuide(Segment st, String groupGuide) {
        if (Guide.functionalIdentifierOf(st.element(1)).isEmpty()) {
            check(false, FindingCode.SET_UNKNOWN, st, 1, "a set of health care");
            return;
        }
        String named = st.has(3) ? st.element(3) : groupGuide;
        check(named.equals(groupGuide) || groupSaysNothing(), FindingCode.GUIDE_DIFFERS_FROM_GROUP, st, 3, groupGuide);
        Guide.of(st.element(1), named)
                .ifPresentOrElse(
                        guide -> check(
                                guide.adoptedName().equals(named),
                                FindingCode.GUIDE_NAME_SUPERSEDED,
                                st,
                                3,
                                guide.adoptedName()),
                        () -> report(
                                FindingCode.GUIDE_UNKNOWN,
                                st,
                                3,
                                named.isEmpty() ? "nothing" : named,
                                "a guide adopted under HIPAA"));
    }

    private Segment content(Segment content) {
        if (content.is("TA1")) {
            contents++;
        } else if (setHeader == null && !strayed) {
            strayed = true;
            report(FindingCode.SEGMENT_OUTSIDE_SET, content, 0, content.id(), "ST before it");
        }
        return content;
    }

    private Segment closeSet(Segment se) {
        if (setHeader == null) {
            return strayed ? endOfHeadlessSet(se) : unexpected(se);
        }
        checkCount(FindingCode.SEGMENT_COUNT_WRONG, se, segment);
        check(se.element(2).equals(setHeader.element(2)), FindingCode.SET_NUMBER_DIFFERS, se, 2, setHeader.element(2));
        setHeader = null;
        return se;
    }

    /** What stood outside of sets was one without its ST, which was found where it began. */
    private Segment endOfHeadlessSet(Segment se) {
        strayed = false;
        headless++;
        return se;
    }

    private Segment closeGroup(Segment ge) {
        if (groupHeader == null) {
            return unexpected(ge);
        }
        headless += strayed ? 1 : 0;
        strayed = false;
        checkCount(FindingCode.SET_COUNT_WRONG, ge, countedWithHeadless(ge));
        check(
                ge.element(2).equals(groupHeader.element(6)) || groupSaysNothing(),
                FindingCode.GROUP_NUMBER_DIFFERS,
                ge,
                2,
                groupHeader.element(6));
        check(set + headless > 0, FindingCode.GROUP_EMPTY, ge, 0, "at least one ST");
        groupHeader = null;
        return ge;
    }

    /** A set whose ST is lost is counted by whoever sent it. */
    private int countedWithHeadless(Segment ge) {
        return ge.element(1).equals(String.valueOf(set + headless)) ? set + headless : set;
    }

    private Segment closeInterchange(Segment iea) {
        if (interchangeHeader == null) {
            return unexpected(iea);
        }
        checkCount(FindingCode.GROUP_COUNT_WRONG, iea, groupsOf(iea));
        String number = interchangeHeader.element(13);
        check(iea.element(2).equals(number), FindingCode.INTERCHANGE_NUMBER_DIFFERS, iea, 2, number);
        check(contents > 0 || group > 0, FindingCode.INTERCHANGE_EMPTY, iea, 0, "a GS or TA1");
        interchangeHeader = null;
        return iea;
    }

    /** Where an interchange holds only TA1 segments, senders count none, or the TA1; both are accepted. */
    private int groupsOf(Segment iea) {
        boolean onlyAcknowledges = group == 0 && contents > 0;
        return onlyAcknowledges && iea.element(1).equals("1") ? 1 : group;
    }

    private Segment unexpected(Segment trailer) {
        report(FindingCode.TRAILER_UNEXPECTED, trailer, 0, trailer.id(), "a header that it closes");
        return trailer;
    }

    private void closeSetEarly() {
        if (setHeader != null) {
            missing(FindingCode.SET_TRAILER_MISSING, here(), "SE", "SE*" + segment + "*" + setHeader.element(2));
            setHeader = null;
        }
    }

    private void closeGroupEarly() {
        closeSetEarly();
        if (groupHeader != null) {
            if (!groupSaysNothing()) {
                missing(FindingCode.GROUP_TRAILER_MISSING, here(), "GE", "GE*" + set + "*" + groupHeader.element(6));
            }
            groupHeader = null;
        }
    }

    private void closeInterchangeEarly() {
        closeGroupEarly();
        if (interchangeHeader != null) {
            missing(
                    FindingCode.INTERCHANGE_TRAILER_MISSING,
                    here(),
                    "IEA",
                    "IEA*" + group + "*" + interchangeHeader.element(13));
            interchangeHeader = null;
        }
    }

    private void missing(FindingCode code, Position position, String id, String expected) {
        log.add(code, position, Location.ofSegment("", id), "nothing", expected);
    }

    private void checkCount(FindingCode code, Segment trailer, int counted) {
        String stated = trailer.element(1);
        boolean right = DIGITS.matcher(stated).matches() && Integer.parseInt(stated) == counted;
        check(right, code, trailer, 1, String.valueOf(counted));
    }

    private void checkUse(ControlNumbers numbers, FindingCode repeated, Segment header, int element) {
        ControlNumbers.Use use = numbers.use(header.element(element));
        check(use != ControlNumbers.Use.REPEATED, repeated, header, element, "a number of its own");
        if (use == ControlNumbers.Use.ONE_TOO_MANY) {
            String found = "more than " + numbers.limit() + " in no order";
            report(FindingCode.CONTROL_NUMBERS_NOT_COMPARED, header, element, found, "numbers one by one");
        }
    }

    private void check(boolean holds, FindingCode code, Segment at, int element, String expected) {
        if (!holds) {
            report(
                    code,
                    at,
                    element,
                    element == 0 || !at.has(element) ? "nothing" : shown(at.element(element)),
                    expected);
        }
    }

    /** In quotation marks where one would not see all of it. */
    private static String shown(String value) {
        return value.equals(value.strip()) ? value : "'" + value + "'";
    }

    private void report(FindingCode code, Segment at, int element, String found, String expected) {
        log.add(code, at.position(), Location.ofElement("", at.id(), element), found, expected);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse("20" + text, DateTimeFormatter.BASIC_ISO_DATE) != null;
        } catch (DateTimeException invalid) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return LocalTime.parse(text, DateTimeFormatter.ofPattern("HHmm")) != null;
        } catch (DateTimeException invalid) {
            return false;
        }
    }
}
