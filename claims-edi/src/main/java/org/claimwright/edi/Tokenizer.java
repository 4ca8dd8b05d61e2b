package org.claimwright.edi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into segments and elements with the delimiters each ISA declares. It never gives up: what cannot be read becomes a
 * problem, and it goes on with what can. Byte order marks, line ends after terminators and blank space between segments are skipped.
 */
final class Tokenizer {
    /** What may stand between segments where it is no separator. */
    static final String BLANKS = " \t\r\n\0\u001A\uFEFF";

    private static final int SHOWN = 10;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final CharacterSource source;
    private final ReadLimits limits;
    private final Vocabulary vocabulary = Vocabulary.empty();
    private final CleanRun clean;
    private final char[] text;
    private final List<Problem> problems = new ArrayList<>();
    private int length;
    private boolean headerSeen;
    private boolean blanksSeen;
    private Separators separators;

    Tokenizer(CharacterSource source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.clean = new CleanRun(source, limits, vocabulary);
        this.text = new char[limits.segmentLength()];
    }

    /** The delimiters of the interchange that is being read, or null outside of one. */
    Separators separators() {
        return separators;
    }

    /** After its IEA an interchange's delimiters are no longer valid. */
    void endInterchange() {
        separators = null;
    }

    /** What was noticed up to and in the last token. */
    List<Problem> takeProblems() {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    /** Whether the next segment is known already, nothing about it is odd, and it begins or ends nothing. */
    boolean hasContent() {
        return clean.hasContent();
    }

    /** That segment. */
    SegmentView content(Stretch stretch, int number) {
        return clean.next(stretch, number);
    }

    /** The next segment, or null at the end of the file. */
    Token next() {
        boolean clear = clean.hasNext() || separators != null && clean.begin(separators);
        return clear ? clean.next() : nextOfAnyKind();
    }

    private Token nextOfAnyKind() {
        Token token = null;
        while (token == null && toNextSegment()) {
            token = HeaderShape.announced(source) ? header() : segment();
        }
        return token;
    }

    private boolean toNextSegment() {
        skipBlanks();
        if (separators == null) {
            skipToHeader();
        }
        return source.peek(0) != CharacterSource.END;
    }

    private void skipBlanks() {
        if (source.offset() == 0
                && source.peek(0) == BYTE_ORDER_MARK.charAt(0)
                && source.peek(1) == BYTE_ORDER_MARK.charAt(1)) {
            source.skip(BYTE_ORDER_MARK.length());
        }
        while (source.peek(0) >= 0 && BLANKS.indexOf(source.peek(0)) >= 0 && !isDelimiter(source.peek(0))) {
            source.read();
        }
        while (source.peek(0) >= 0 && isLineEnd(source.peek(0))) {
            source.read();
            skipBlanks();
        }
    }

    private boolean isDelimiter(int candidate) {
        return separators != null && separators.includes((char) candidate);
    }

    private boolean isLineEnd(int candidate) {
        return candidate == '\n' || candidate == '\r';
    }

    private void skipToHeader() {
        long start = source.offset();
        while (source.peek(0) >= 0 && HeaderShape.next(source) == null) {
            source.read();
        }
        long skipped = source.offset() - start;
        boolean none = !headerSeen && source.peek(0) < 0;
        if (skipped > 0 || none) {
            report(
                    none ? FindingCode.NOT_X12 : FindingCode.TEXT_OUTSIDE_INTERCHANGE,
                    Location.NOWHERE,
                    skipped == 0 ? "nothing" : counted(skipped, "character"),
                    "an interchange header, ISA");
        }
    }

    private Token header() {
        HeaderShape shape = HeaderShape.next(source);
        if (shape == null) {
            return unreadableHeader(FindingCode.HEADER_UNREADABLE, "fewer than 16 elements");
        }
        boolean marked = Separators.marks(shape.componentSeparator()) && Separators.marks(shape.terminator());
        if (!marked && !shape.isFixed()) {
            return unreadableHeader(FindingCode.HEADER_UNREADABLE, "fewer or more than 16 elements");
        }
        if (!Separators.usable(
                shape.elementSeparator(), shape.componentSeparator(), Separators.NONE, shape.terminator())) {
            return unreadableHeader(FindingCode.SEPARATORS_CLASH, "separators that clash");
        }
        return header(shape);
    }

    private Token header(HeaderShape shape) {
        headerSeen = true;
        blanksSeen = false;
        separators = new Separators(
                shape.elementSeparator(), shape.componentSeparator(), repetitionSeparator(shape), shape.terminator());
        if (!shape.isFixed()) {
            report(
                    FindingCode.HEADER_LENGTH_WRONG,
                    isa(0),
                    shape.length() + " characters",
                    "106, each element of its width");
        }
        Token token = Token.of("ISA", shape.elements(), source.offset(), vocabulary);
        source.skip(shape.length());
        return token;
    }

    private char repetitionSeparator(HeaderShape shape) {
        char declared = shape.repetition();
        if (!Separators.marks(declared)) {
            report(FindingCode.REPETITION_SEPARATOR_MISSING, isa(11), "'" + declared + "'", "a mark, usually ^");
            return Separators.NONE;
        }
        if (!Separators.usable(shape.elementSeparator(), shape.componentSeparator(), declared, shape.terminator())) {
            report(FindingCode.SEPARATORS_CLASH, isa(11), "'" + declared + "'", "a mark that is no other separator");
            return Separators.NONE;
        }
        return declared;
    }

    private Token unreadableHeader(FindingCode code, String found) {
        report(code, isa(0), found, "16 elements of fixed width and four different separators");
        source.skip(3);
        separators = null;
        return null;
    }

    private static Location isa(int element) {
        return Location.ofElement("", "ISA", element);
    }

    private Token segment() {
        long offset = source.offset();
        length = 0;
        boolean terminated = collect();
        if (length == 0) {
            report(FindingCode.EMPTY_SEGMENT, Location.NOWHERE, "nothing between two terminators", "a segment");
            return null;
        }
        return terminated || endsInterchange() ? token(offset) : cutShort();
    }

    /** Reads up to the terminator; false when the file or the interchange ends before. */
    private boolean collect() {
        boolean tooLong = false;
        boolean broken = false;
        length = source.copyUntil(separators.terminator(), text, 0);
        int next = source.read();
        while (next != separators.terminator() && next != CharacterSource.END) {
            if (isLineEnd(next) && !separators.includes((char) next)) {
                broken = true;
                if (HeaderShape.next(source) != null) {
                    return false;
                }
            } else if (length < text.length) {
                text[length++] = (char) next;
            } else {
                tooLong = true;
            }
            length += source.copyUntil(separators.terminator(), text, length);
            next = source.read();
        }
        reportLength(tooLong, broken && next != CharacterSource.END);
        return next != CharacterSource.END;
    }

    private void reportLength(boolean tooLong, boolean broken) {
        if (tooLong) {
            report(
                    FindingCode.SEGMENT_TOO_LONG,
                    here(0),
                    "more than " + text.length + " characters",
                    "a segment of a guide");
        }
        if (broken) {
            report(FindingCode.LINE_BREAK_IN_SEGMENT, here(0), "a line break", "the rest of the segment");
        }
    }

    private boolean endsInterchange() {
        boolean complete = identifier().equals("IEA") && separatorsInText() >= 2;
        if (complete) {
            report(
                    FindingCode.LAST_TERMINATOR_MISSING,
                    here(0),
                    "the end of the file",
                    "'" + separators.terminator() + "'");
        }
        return complete;
    }

    private int separatorsInText() {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += text[i] == separators.element() ? 1 : 0;
        }
        return count;
    }

    private Token cutShort() {
        report(
                FindingCode.SEGMENT_CUT_SHORT,
                here(0),
                counted(length, "character") + " without a terminator",
                "a whole segment");
        return null;
    }

    private String identifier() {
        int end = 0;
        while (end < length && text[end] != separators.element()) {
            end++;
        }
        return new String(text, 0, Math.min(end, limits.elementLength()));
    }

    private Location here(int element) {
        return new Location("", shown(identifier()), element, 0);
    }

    /** An identifier as findings name it, which may be any text that stands where one should. */
    static String shown(String identifier) {
        return identifier.length() > SHOWN ? identifier.substring(0, SHOWN) : identifier;
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private Token token(long offset) {
        dropBlanksAtEnd();
        String id = identifier();
        if (!isIdentifier(id)) {
            report(
                    FindingCode.SEGMENT_ID_INVALID,
                    here(0),
                    "'" + here(0).segmentId() + "'",
                    "two or three capitals or digits");
        }
        return Token.of(id, elements(id.length()), offset, vocabulary);
    }

    /** They say nothing (X12.5 has senders suppress them), and are remarked on once an interchange. */
    private void dropBlanksAtEnd() {
        int end = length;
        while (end > 1 && text[end - 1] == ' ') {
            end--;
        }
        if (end < length && !blanksSeen) {
            blanksSeen = true;
            report(
                    FindingCode.BLANKS_AT_END,
                    here(0),
                    counted(length - end, "blank"),
                    "the terminator right behind the last value");
        }
        length = end;
    }

    private static boolean isIdentifier(String id) {
        if (id.length() < 2 || id.length() > 3 || !isCapital(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            if (!isCapital(id.charAt(i)) && (id.charAt(i) < '0' || id.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private String[] elements(int start) {
        String[] elements = new String[16];
        int count = 0;
        int from = start + 1;
        while (from <= length) {
            int end = endOfElement(from);
            if (count == limits.elements()) {
                report(FindingCode.TOO_MANY_ELEMENTS, here(count), "more than " + count, "what the guide allows");
                break;
            }
            elements = count == elements.length ? Arrays.copyOf(elements, count * 2) : elements;
            elements[count++] = element(from, end, count);
            from = end + 1;
        }
        if (count > 0 && endsInSeparator()) {
            report(
                    FindingCode.TRAILING_SEPARATORS,
                    here(count),
                    "a separator at the end",
                    "nothing after the last value");
        }
        return Arrays.copyOf(elements, count);
    }

    private boolean endsInSeparator() {
        char last = text[length - 1];
        return last == separators.element() || last == separators.component();
    }

    private int endOfElement(int from) {
        int end = from;
        while (end < length && text[end] != separators.element()) {
            end++;
        }
        return end;
    }

    private String element(int from, int end, int index) {
        int allowed = Math.min(end, from + limits.elementLength());
        if (allowed < end) {
            report(FindingCode.ELEMENT_TOO_LONG, here(index), (end - from) + " characters", "what the guide allows");
        }
        for (int i = from; i < allowed; i++) {
            if (!isPlain(text[i])) {
                text[i] = canonical(text[i], index);
            }
        }
        return new String(text, from, allowed - from);
    }

    private boolean isPlain(char character) {
        return character >= ' '
                && character <= '~'
                && character != separators.component()
                && character != separators.repetition();
    }

    private char canonical(char character, int element) {
        if (character == separators.component()) {
            return Segment.COMPONENT;
        }
        if (character == separators.repetition() && character != Separators.NONE) {
            return Segment.REPETITION;
        }
        if (character < ' ' || character > '~') {
            report(
                    FindingCode.CHARACTER_NOT_ALLOWED,
                    here(element),
                    String.format("U+%04X", (int) character),
                    "a letter, digit or mark");
        }
        return Segment.isMark(character) ? SegmentView.NO_MARK : character;
    }

    private void report(FindingCode code, Location location, String found, String expected) {
        if (problems.size() < limits.findings()) {
            problems.add(new Problem(code, location, found, expected));
        }
    }
}
