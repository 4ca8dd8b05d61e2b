package org.claimwright.edi;

import java.util.Arrays;

/**
 * Cuts segments out of the text for as long as nothing about them is odd, some thousand characters at a time. The first odd one, and all that
 * begins or ends an interchange, it leaves where it stands for the {@link Tokenizer}, which takes more time and knows every case.
 */
final class CleanRun {
    private static final int ST = CodeSet.shortNumber("ST");
    private static final int SE = CodeSet.shortNumber("SE");
    private static final int GS = CodeSet.shortNumber("GS");
    private static final int GE = CodeSet.shortNumber("GE");
    private static final int TA1 = CodeSet.shortNumber("TA1");

    /** Behind the last complete segment of what is looked at. */
    private static final int INCOMPLETE = -1;

    /** At a segment that is not for us. */
    private static final int REFUSED = -2;

    private static final int NONE = 0;

    private final CharacterSource source;
    private final ReadLimits limits;
    private final Vocabulary vocabulary;
    private final Identifiers identifiers = new Identifiers();
    private final Window window = new Window();

    /** In which our own marks take the place of the file's separators. */
    private final byte[] text = window.text();

    private final Places places = window.places();

    private int place;
    private Separators separators;
    private Delimiters delimiters;
    private Block block;
    private final int[] marks = new int[2 * places.most()];
    private final int[] sizes = new int[places.most()];
    private final int[] codes = new int[places.most()];

    /** A segment of so many characters breaks no limit. */
    private final int sure;

    private int marked;

    private int segments;
    private int handedOver;
    private int nextMark;

    CleanRun(CharacterSource source, ReadLimits limits, Vocabulary vocabulary) {
        this.source = source;
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.sure = Math.min(limits.elementLength(), Math.min(limits.segmentLength(), limits.elements()));
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
        return vocabulary.text(codes[handedOver], block, block.mark(nextMark) + 1, block.mark(nextMark + 1));
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
            separators = valid;
            delimiters = Delimiters.of(valid);
        }
        int end = cut();
        while (segments == 0 && end == INCOMPLETE && !window.isFull() && source.more()) {
            end = cut();
        }
        return segments > 0;
    }

    /** Cuts as many segments as there are and takes them from the source; says why it stopped. */
    private int cut() {
        segments = 0;
        marked = 0;
        handedOver = 0;
        nextMark = 0;
        place = 0;
        window.look(source, delimiters);
        int start = skipBlanks(0);
        int end = cutOne(start);
        while (end >= 0) {
            start = skipBlanks(end);
            end = cutOne(start);
        }
        if (segments > 0) {
            byte[] whole = Arrays.copyOf(text, start + Ascii.WIDTH);
            block = Block.ofAscii(whole, Arrays.copyOf(marks, marked), source.offset(), vocabulary);
            source.take(start);
        }
        return end;
    }

    /** Behind the blanks that stand there, if any. */
    private int skipBlanks(int from) {
        int at = from;
        while (delimiters.own(text[at]) == Delimiters.BLANK) {
            at++;
        }
        while (places.get(place) < at) {
            place++;
        }
        return at;
    }

    /** Behind the terminator of the segment that starts there, or why there is none for us. */
    private int cutOne(int start) {
        int id = places.get(place);
        // Looked at before marks are put in, for what was just written piecemeal is slow to be read as a whole.
        int code = Identifiers.mayBe(id - start) ? (int) Ascii.number(text, start, id) : NONE;
        int mark = cutElements(start);
        int end = places.get(place);
        if (mark == NONE) {
            return end == window.length() ? INCOMPLETE : REFUSED;
        }
        boolean ours = marks[marked + 1] == id && identifiers.include(code);
        return ours && isClean(start, end, mark) ? accept(code, end, mark) : REFUSED;
    }

    /** Where the marks of a segment end, or {@link #NONE} where it does not come to its terminator. */
    private int cutElements(int start) {
        int mark = marked;
        int next = place;
        int at = places.get(next);
        byte own = at == start ? Delimiters.NONE : delimiters.own(text[at]);
        marks[mark++] = start - 1;
        while (Delimiters.isWithin(own) && !Delimiters.isDoubtful(own, text[at - 1])) {
            text[at] = own;
            marks[mark] = at;
            mark += Delimiters.elements(own);
            at = places.get(++next);
            own = delimiters.own(text[at]);
        }
        place = next;
        marks[mark++] = at;
        return own == Delimiters.TERMINATOR && !Delimiters.isDoubtful(own, text[at - 1]) ? mark : NONE;
    }

    /** Whether a segment is nowhere too long, and has nothing to trim at its end. */
    private boolean isClean(int start, int end, int mark) {
        boolean trimmed = marks[mark - 2] + 1 == end || text[end - 1] == ' ';
        return !trimmed && (end - start <= sure || isWithinLimits(end - start, mark));
    }

    private boolean isWithinLimits(int segmentLength, int mark) {
        boolean within = segmentLength <= limits.segmentLength() && mark - marked - 2 <= limits.elements();
        for (int i = marked + 1; i < mark; i++) {
            within &= marks[i] - marks[i - 1] - 1 <= limits.elementLength();
        }
        return within;
    }

    /** Says where the segment has ended. */
    private int accept(int code, int end, int mark) {
        codes[segments] = code;
        sizes[segments++] = mark - marked - 2;
        marked = mark;
        return end + 1;
    }
}
