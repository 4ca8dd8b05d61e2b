package org.claimwright.edi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One segment: an identifier and its elements, free of any file's separators, with the position where it was read. Trailing empty
 * elements and components are not part of it, and the position is not part of what it says: two that say the same are equal.
 * Elements are counted from one as in the guides; what is absent is an empty text.
 *
 * <p>A segment that was read is a view of the text around it: an element becomes a String when it is asked for, and what only looks
 * can do without, by {@link #characters}, {@link #start} and {@link #end}.
 */
public final class Segment {
    static final char ELEMENT = '\u001D';
    static final char REPETITION = '\u001E';
    static final char COMPONENT = '\u001F';
    private static final String HEADER = "ISA";

    private final String id;
    private final int code;
    private final Block block;
    private final int first;
    private final int size;
    private final Stretch stretch;
    private final int number;

    /** @param code the number of the identifier, see {@link #code()} */
    Segment(String id, int code, Block block, int first, int size, Stretch stretch, int number) {
        this.id = id;
        this.code = code;
        this.block = block;
        this.first = first;
        this.size = size;
        this.stretch = stretch;
        this.number = number;
    }

    /** A composed segment; an element of several components is made with {@link #composite}. A null is an absent element. */
    public static Segment of(String id, String... elements) {
        return composed(id, elements);
    }

    static Segment composed(String id, String... elements) {
        char[] text = new char[length(id, elements)];
        int[] marks = new int[elements.length + 2];
        // The header's elements have fixed widths, and it says of itself which characters are separators.
        boolean header = HEADER.equals(id);
        int kept = 1;
        int end = put(id, text, 0);
        marks[0] = -1;
        marks[1] = end;
        for (int i = 0; i < elements.length; i++) {
            text[end] = ELEMENT;
            int start = end + 1;
            end = put(elements[i], text, start);
            end = header ? end : trimmed(text, start, end);
            marks[i + 2] = end;
            kept = end > start || header ? i + 2 : kept;
        }
        String whole = new String(text, 0, marks[kept]);
        return new Segment(id, CodeSet.shortNumber(id), Block.composed(whole, marks), 0, kept - 1, Stretch.NONE, 0);
    }

    /** With a mark for each part. */
    private static int length(String id, String... elements) {
        int length = id.length() + elements.length;
        for (String element : elements) {
            length += element == null ? 0 : element.length();
        }
        return length;
    }

    private static int put(String part, char[] text, int at) {
        if (part == null) {
            return at;
        }
        part.getChars(0, part.length(), text, at);
        return at + part.length();
    }

    /** Where a part ends without the marks at its end. */
    private static int trimmed(char[] text, int start, int end) {
        int last = end;
        while (last > start && isMark(text[last - 1])) {
            last--;
        }
        return last;
    }

    private static boolean isMark(char candidate) {
        return candidate == COMPONENT || candidate == REPETITION;
    }

    /** Reads one segment in the usual notation, {@code SV1*HC:99213*150*UN*1***1}, the terminator being optional. */
    public static Segment parse(String text) {
        String plain = text.strip();
        String body = plain.endsWith("~") ? plain.substring(0, plain.length() - 1) : plain;
        String[] parts = body.replace(':', COMPONENT).replace('^', REPETITION).split("\\*", -1);
        return of(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
    }

    /** The same elements at the same place under another identifier. */
    public Segment renamed(String otherId) {
        String[] elements = new String[size];
        Arrays.setAll(elements, i -> element(i + 1));
        return composed(otherId, elements).token(offset(), block.vocabulary()).at(stretch, number);
    }

    /** As read at that place of a file. */
    Token token(long offset, Vocabulary vocabulary) {
        return new Token(id, new Block(block.text(), block.marks(), offset, vocabulary), first, size);
    }

    /** One element of several components. */
    public static String composite(String... components) {
        char[] text = new char[length("", components)];
        int end = 0;
        for (String component : components) {
            end = put(component, text, end);
            text[end++] = COMPONENT;
        }
        return new String(text, 0, trimmed(text, 0, end));
    }

    /** One element said several times. */
    public static String repeated(List<String> values) {
        return String.join(String.valueOf(REPETITION), values);
    }

    public String id() {
        return id;
    }

    /** The identifier as a number by which a {@link CodeSet} knows it; {@link CodeSet#LONG} for one of more than four characters. */
    public int code() {
        return code;
    }

    /** The number of an identifier, as that of a segment. */
    public static int code(String id) {
        return CodeSet.shortNumber(id);
    }

    public Position position() {
        return stretch == Stretch.NONE ? Position.NONE : stretch.position(number, offset());
    }

    /** The place of its first character in the file. */
    long offset() {
        return block.offset() + start(0);
    }

    /** The number of elements, trailing empty ones not counted. */
    public int size() {
        return size;
    }

    /** The element as a whole; one of several components or repetitions can be passed on to {@link #of}. */
    public String element(int index) {
        return index >= 1 && index <= size ? block.text(start(index), end(index)) : "";
    }

    public boolean has(int index) {
        return index >= 1 && index <= size && end(index) > start(index);
    }

    /** Whether a component of an element is more than an empty text. */
    public boolean has(int element, int component) {
        Components components = walk(element);
        for (int skipped = 1; skipped < component; skipped++) {
            components.skip();
        }
        return components.skip() > 0;
    }

    /** The text this segment is a part of; each of its elements stands there from {@link #start} to before {@link #end}. */
    public String characters() {
        return block.text();
    }

    /** Where an element begins, which must be there; zero is the identifier. */
    public int start(int element) {
        return block.marks()[first + element] + 1;
    }

    /** Behind the last character of an element that is there. */
    public int end(int element) {
        return block.marks()[first + element + 1];
    }

    public String component(int element, int component) {
        if (element < 1 || element > size) {
            return "";
        }
        int end = end(element);
        int start = start(element);
        for (int skipped = 1; skipped < component; skipped++) {
            start = componentEnd(start, end) + 1;
            if (start > end) {
                return "";
            }
        }
        return block.text(start, componentEnd(start, end));
    }

    /** Each component of an element in turn, for those who want all of them. */
    public Components walk(int element) {
        return new Components(this, element);
    }

    String text(int start, int end) {
        return block.text(start, end);
    }

    int componentEnd(int start, int end) {
        String text = block.text();
        int at = start;
        while (at < end && text.charAt(at) != COMPONENT) {
            at++;
        }
        return at;
    }

    /** The first component of an element as a number by which a {@link CodeSet} knows it. */
    public long code(int element) {
        if (element < 1 || element > size) {
            return CodeSet.NOTHING;
        }
        int start = start(element);
        return CodeSet.number(block.text(), start, componentEnd(start, end(element)));
    }

    public List<String> components(int element) {
        return split(element(element), COMPONENT);
    }

    public List<String> repetitions(int element) {
        return split(element(element), REPETITION);
    }

    public boolean is(String wantedId) {
        return id.equals(wantedId);
    }

    /** Whether this is, say, a REF whose qualifier, its first element, is F8. */
    public boolean is(String wantedId, String qualifier) {
        return id.equals(wantedId) && says(1, qualifier);
    }

    /** Whether an element is this text; an absent one is an empty text. */
    public boolean says(int element, String value) {
        if (element < 1 || element > size) {
            return value.isEmpty();
        }
        int start = start(element);
        return end(element) - start == value.length() && block.text().startsWith(value, start);
    }

    /** Whether an element is this number, which is not negative, written without leading zeros. */
    public boolean says(int element, int number) {
        if (element < 1 || element > size) {
            return false;
        }
        String text = block.text();
        int rest = number;
        int at = end(element) - 1;
        for (; at > start(element) && text.charAt(at) == '0' + rest % 10; at--) {
            rest /= 10;
        }
        return at == start(element) && rest < 10 && text.charAt(at) == '0' + rest;
    }

    /** In the given separators, without the terminator. */
    public String text(Separators separators) {
        StringBuilder text = new StringBuilder(id);
        for (int i = 1; i <= size; i++) {
            text.append(separators.element()).append(delimited(element(i), separators));
        }
        return text.toString();
    }

    private static String delimited(String element, Separators separators) {
        return element.replace(COMPONENT, separators.component()).replace(REPETITION, separators.repetition());
    }

    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment that && size == that.size && sameText(that) && sameMarks(that);
    }

    private boolean sameText(Segment that) {
        int length = end(size) - start(0);
        return length == that.end(size) - that.start(0)
                && block.text().regionMatches(start(0), that.block.text(), that.start(0), length);
    }

    private boolean sameMarks(Segment that) {
        int distance = that.start(0) - start(0);
        for (int i = 0; i < size; i++) {
            if (that.end(i) - end(i) != distance) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return block.text().substring(start(0), end(size)).hashCode();
    }

    @Override
    public String toString() {
        return text(Separators.USUAL);
    }
}
