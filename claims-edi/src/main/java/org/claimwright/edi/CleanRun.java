package org.claimwright.edi;

import java.util.Arrays;

/**
 * Cuts segments out of the text for as long as nothing about them is odd, a bufferful at a time. The first odd one, and all that begins or
 * ends an interchange, it leaves where it stands for the {@link Tokenizer}, which takes more time and knows every case.
 */
final class CleanRun {
    private static final byte PLAIN = 0;
    private static final byte ELEMENT = 1;
    private static final byte COMPONENT = 2;
    private static final byte REPETITION = 3;
    private static final byte TERMINATOR = 4;
    private static final byte ODD = 5;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int ASCII = 128;

    private static final int ST = CodeSet.shortNumber("ST");
    private static final int SE = CodeSet.shortNumber("SE");
    private static final int GS = CodeSet.shortNumber("GS");
    private static final int GE = CodeSet.shortNumber("GE");
    private static final int TA1 = CodeSet.shortNumber("TA1");

    /** Behind the last complete segment of the buffer. */
    private static final int INCOMPLETE = -1;

    /** At a segment that is not for us. */
    private static final int REFUSED = -2;

    private final CharacterSource source;
    private final ReadLimits limits;
    private final Vocabulary vocabulary;

    /** Of each character of ASCII, and then of all others. */
    private final byte[] kinds = new byte[ASCII + 1];

    private Separators separators;
    private int base;
    private Block block;
    private int[] marks = new int[1024];
    private int[] sizes = new int[256];
    private int[] codes = new int[256];
    private int marked;

    private int segments;
    private int handedOver;
    private int nextMark;

    CleanRun(CharacterSource source, ReadLimits limits, Vocabulary vocabulary) {
        this.source = source;
        this.limits = limits;
        this.vocabulary = vocabulary;
    }

    boolean hasNext() {
        return handedOver < segments;
    }

    /** Whether there is a next segment and it begins or ends nothing. */
    boolean hasContent() {
        return handedOver < segments && !isEnvelope(codes[handedOver]);
    }

    private static boolean isEnvelope(int code) {
        return code == ST || code == SE || code == GS || code == GE || code == TA1;
    }

    Token next() {
        String id = id();
        int first = nextMark;
        return new Token(id, block, first, step());
    }

    /** The next segment, of which is known where it stands. */
    SegmentView next(Stretch stretch, int number) {
        String id = id();
        int code = codes[handedOver];
        int first = nextMark;
        int size = step();
        return new SegmentView(id, code, block, first, size, stretch, number);
    }

    private String id() {
        int[] marks = block.marks();
        return vocabulary.text(codes[handedOver], block.text(), marks[nextMark] + 1, marks[nextMark + 1]);
    }

    /** Goes on behind the next segment; says its size. */
    private int step() {
        int size = sizes[handedOver++];
        nextMark += size + 2;
        return size;
    }

    /** Looks at what comes next; true where there is at least one segment for us. */
    boolean begin(Separators valid) {
        if (valid != separators) {
            learn(valid);
        }
        int end = cut();
        while (segments == 0 && end == INCOMPLETE && source.more()) {
            end = cut();
        }
        return segments > 0;
    }

    private void learn(Separators valid) {
        separators = valid;
        Arrays.fill(kinds, ODD);
        Arrays.fill(kinds, ' ', '~' + 1, PLAIN);
        learn(valid.element(), ELEMENT);
        learn(valid.component(), COMPONENT);
        learn(valid.terminator(), TERMINATOR);
        if (valid.repetition() != Separators.NONE) {
            learn(valid.repetition(), REPETITION);
        }
    }

    private void learn(char separator, byte kind) {
        if (separator < ASCII) {
            kinds[separator] = kind;
        }
    }

    /** Cuts as many segments as there are and takes them from the source; says why it stopped. */
    private int cut() {
        segments = 0;
        marked = 0;
        handedOver = 0;
        nextMark = 0;
        base = source.position();
        int start = skipBlanks(base);
        int end = cutOne(start);
        while (end >= 0) {
            start = skipBlanks(end);
            end = cutOne(start);
        }
        if (segments > 0) {
            String text = new String(source.buffer(), base, start - base);
            block = new Block(text, Arrays.copyOf(marks, marked), source.offset(), vocabulary);
            source.take(start - base);
        }
        return end;
    }

    private int skipBlanks(int from) {
        char[] text = source.buffer();
        int at = from;
        while (at < source.limit()
                && mayBeBlank(text[at])
                && Tokenizer.BLANKS.indexOf(text[at]) >= 0
                && !separators.includes(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean mayBeBlank(char character) {
        return character <= ' ' || character == BYTE_ORDER_MARK;
    }

    /** Behind the terminator of the segment that starts there, or why there is none for us. */
    private int cutOne(int start) {
        char[] text = source.buffer();
        int limit = Math.min(source.limit(), start + limits.segmentLength() + 1);
        makeRoom();
        int most = marked + limits.elements() + 1;
        int mark = marked;
        marks[mark++] = start - base - 1;
        int inner = 0;
        int lastInner = -1;
        for (int at = start; at < limit; at++) {
            byte kind = kinds[Math.min(text[at], ASCII)];
            if (kind == PLAIN) {
                continue;
            }
            if (kind == COMPONENT || kind == REPETITION) {
                inner++;
                lastInner = at;
                continue;
            }
            if (kind == ODD || lastInner == at - 1 || mark > most) {
                return REFUSED;
            }
            marks[mark++] = at - base;
            if (kind == TERMINATOR) {
                return isClean(text, start, mark) ? accept(start, at, mark, inner) : REFUSED;
            }
        }
        return limit == source.limit() ? INCOMPLETE : REFUSED;
    }

    /** Whether a segment has one of our identifiers, no element that is too long, and nothing to trim at its end. */
    private boolean isClean(char[] text, int start, int mark) {
        int end = marks[mark - 1];
        boolean trimmed = marks[mark - 2] + 1 == end || text[base + end - 1] == ' ';
        return !trimmed && isOurs(text, start, base + marks[marked + 1]) && isWithinLimits(mark);
    }

    private boolean isWithinLimits(int mark) {
        int longest = limits.elementLength();
        boolean within = true;
        // Where the whole is no longer than an element may be, none is.
        for (int i = marks[mark - 1] - marks[marked] - 1 > longest ? marked + 1 : mark; i < mark; i++) {
            within &= marks[i] - marks[i - 1] - 1 <= longest;
        }
        return within;
    }

    private void makeRoom() {
        int most = limits.elements() + 2;
        if (marks.length < marked + most) {
            marks = Arrays.copyOf(marks, marks.length + Math.max(most, marks.length));
        }
        if (segments == sizes.length) {
            sizes = Arrays.copyOf(sizes, segments * 2);
            codes = Arrays.copyOf(codes, segments * 2);
        }
    }

    private static boolean isOurs(char[] text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 3 || !isCapital(text[start]) || !isCapitalOrDigit(text[start + 1])) {
            return false;
        }
        boolean envelope = text[start] == 'I' && (text[start + 1] == 'S' || text[start + 1] == 'E');
        return length == 2 || isCapitalOrDigit(text[start + 2]) && !(envelope && text[start + 2] == 'A');
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isCapitalOrDigit(char character) {
        return isCapital(character) || character >= '0' && character <= '9';
    }

    /** The separators of the file give way to marks of our own; says where the segment has ended. */
    private int accept(int start, int end, int mark, int inner) {
        char[] text = source.buffer();
        for (int i = marked + 1; i < mark - 1; i++) {
            text[base + marks[i]] = Segment.ELEMENT;
        }
        if (inner > 0) {
            markWithin(text, start, end);
        }
        codes[segments] = code(text, start, base + marks[marked + 1]);
        sizes[segments++] = mark - marked - 2;
        marked = mark;
        return end + 1;
    }

    private void markWithin(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == separators.component()) {
                text[i] = Segment.COMPONENT;
            } else if (text[i] == separators.repetition()) {
                text[i] = Segment.REPETITION;
            }
        }
    }

    /** Of an identifier of two or three characters. */
    private static int code(char[] text, int start, int end) {
        int code = text[start] << Byte.SIZE | text[start + 1];
        return end - start == 2 ? code : code << Byte.SIZE | text[start + 2];
    }
}
