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
 * can do without, by {@link #characters}, {@link #start} and {@link #end}. One that is composed holds the Strings it was composed of.
 */
public abstract sealed class Segment implements Coded permits SegmentView, ComposedSegment {
    static final char ELEMENT = '\u001D';
    static final char REPETITION = '\u001E';
    static final char COMPONENT = '\u001F';
    private static final String MARK = String.valueOf(COMPONENT);

    private final String id;
    private final int code;
    private final int size;

    /** @param code the number of the identifier, see {@link #code()} */
    Segment(String id, int code, int size) {
        this.id = id;
        this.code = code;
        this.size = size;
    }

    /** A composed segment; an element of several components is made with {@link #composite}. A null is an absent element. */
    public static Segment of(String id, String... elements) {
        return ComposedSegment.with(id, elements);
    }

    /** Where a part of a text ends without the marks at its end. */
    static int trimmed(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && isMark(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    static boolean isMark(char candidate) {
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
        return SegmentView.made(otherId, elements).at(this);
    }

    /** The same segment at the same place with another value in one of its elements. */
    public Segment with(int element, String value) {
        String[] elements = new String[Math.max(size, element)];
        Arrays.setAll(elements, i -> i + 1 == element ? value : element(i + 1));
        return SegmentView.made(id, elements).at(this);
    }

    /** One element of several components. */
    public static String composite(String... components) {
        int kept = components.length;
        while (kept > 0 && (components[kept - 1] == null || components[kept - 1].isEmpty())) {
            kept--;
        }
        if (kept <= 1) {
            return kept == 0 ? "" : components[0];
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept; i++) {
            text.append(i == 0 ? "" : MARK).append(components[i] == null ? "" : components[i]);
        }
        return text.toString();
    }

    /** One element said several times. */
    public static String repeated(List<String> values) {
        return String.join(String.valueOf(REPETITION), values);
    }

    public String id() {
        return id;
    }

    @Override
    public int code() {
        return code;
    }

    /** The number of an identifier, as that of a segment. */
    public static int code(String id) {
        return CodeSet.shortNumber(id);
    }

    /** Where it was read; {@link Position#NONE} of one that was composed. */
    public abstract Position position();

    /** The number of elements, trailing empty ones not counted. */
    public int size() {
        return size;
    }

    /** The element as a whole; one of several components or repetitions can be passed on to {@link #of}. */
    public String element(int index) {
        return index >= 1 && index <= size ? part(index) : "";
    }

    /** An element that is there. */
    abstract String part(int index);

    public abstract boolean has(int index);

    /** Whether a component of an element is more than an empty text. */
    public boolean has(int element, int component) {
        if (component == 1) {
            return has(element) && character(start(element)) != COMPONENT;
        }
        Components components = walk(element);
        for (int skipped = 1; skipped < component; skipped++) {
            components.skip();
        }
        return components.skip() > 0;
    }

    /** The text this segment is a part of; each of its elements stands there from {@link #start} to before {@link #end}. */
    public abstract String characters();

    /** One of these characters. */
    public abstract char character(int place);

    /** Where an element begins, which must be there; zero is the identifier. */
    public abstract int start(int element);

    /** Behind the last character of an element that is there. */
    public abstract int end(int element);

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
        return text(start, componentEnd(start, end));
    }

    /** Each component of an element in turn, for those who want all of them. */
    public Components walk(int element) {
        return new Components(this, element);
    }

    /** A part of the characters. */
    abstract String text(int start, int end);

    /** Where the component ends that begins there in an element that ends there. */
    abstract int componentEnd(int start, int end);

    /** The number of that component. */
    abstract long number(int start, int end);

    @Override
    public long code(int element) {
        if (element < 1 || element > size) {
            return CodeSet.NOTHING;
        }
        return number(start(element), end(element));
    }

    public List<String> components(int element) {
        return split(element(element), COMPONENT);
    }

    public List<String> repetitions(int element) {
        return split(element(element), REPETITION);
    }

    public boolean is(String wantedId) {
        return code == code(wantedId) && (code != CodeSet.LONG || id.equals(wantedId));
    }

    /** Whether this is, say, a REF whose qualifier, its first element, is F8. */
    public boolean is(String wantedId, String qualifier) {
        return is(wantedId) && says(1, qualifier);
    }

    /** Whether an element is this text; an absent one is an empty text. */
    public boolean says(int element, String value) {
        if (element < 1 || element > size) {
            return value.isEmpty();
        }
        int start = start(element);
        return end(element) - start == value.length() && standsAt(start, value);
    }

    private boolean standsAt(int start, String value) {
        int same = 0;
        while (same < value.length() && character(start + same) == value.charAt(same)) {
            same++;
        }
        return same == value.length();
    }

    /** Whether an element is this number, which is not negative, written without leading zeros. */
    public boolean says(int element, int number) {
        if (element < 1 || element > size) {
            return false;
        }
        int rest = number;
        int at = end(element) - 1;
        for (; at > start(element) && character(at) == '0' + rest % 10; at--) {
            rest /= 10;
        }
        return at == start(element) && rest < 10 && character(at) == '0' + rest;
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
                && characters().regionMatches(start(0), that.characters(), that.start(0), length);
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
        return characters().substring(start(0), end(size)).hashCode();
    }

    @Override
    public String toString() {
        return text(Separators.USUAL);
    }
}
