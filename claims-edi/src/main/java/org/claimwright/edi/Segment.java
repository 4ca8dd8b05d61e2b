package org.claimwright.edi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One segment: an identifier and its elements, free of any file's separators, with the position where it was read. Trailing empty
 * elements and components are not part of it, and the position is not part of what it says: two that say the same are equal.
 * Elements are counted from one as in the guides; what is absent is an empty text.
 */
public final class Segment {
    static final char COMPONENT = '\u001F';
    static final char REPETITION = '\u001E';
    private static final String HEADER = "ISA";

    private final String id;
    private final String[] elements;
    private final Position position;

    private Segment(String id, String[] elements, Position position) {
        this.id = id;
        this.elements = elements;
        this.position = position;
    }

    /** A composed segment; an element of several components is made with {@link #composite}. A null is an absent element. */
    public static Segment of(String id, String... elements) {
        return at(Position.NONE, id, elements);
    }

    static Segment at(Position position, String id, String... elements) {
        return new Segment(id, HEADER.equals(id) ? elements.clone() : trimmed(elements), position);
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
        return new Segment(otherId, elements, position);
    }

    /** One element of several components. */
    public static String composite(String... components) {
        return String.join(String.valueOf(COMPONENT), trimmed(components));
    }

    /** One element said several times. */
    public static String repeated(List<String> values) {
        return String.join(String.valueOf(REPETITION), values);
    }

    public String id() {
        return id;
    }

    public Position position() {
        return position;
    }

    /** The number of elements, trailing empty ones not counted. */
    public int size() {
        return elements.length;
    }

    /** The element as a whole; one of several components or repetitions can be passed on to {@link #of}. */
    public String element(int index) {
        return index >= 1 && index <= elements.length ? elements[index - 1] : "";
    }

    public boolean has(int index) {
        return !element(index).isEmpty();
    }

    public String component(int element, int component) {
        return componentOf(element(element), component);
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
        return id.equals(wantedId) && element(1).equals(qualifier);
    }

    /** In the given separators, without the terminator. */
    public String text(Separators separators) {
        StringBuilder text = new StringBuilder(id);
        for (String element : elements) {
            text.append(separators.element()).append(delimited(element, separators));
        }
        return text.toString();
    }

    private static String delimited(String element, Separators separators) {
        return element.replace(COMPONENT, separators.component()).replace(REPETITION, separators.repetition());
    }

    private static String componentOf(String element, int component) {
        int start = 0;
        for (int skipped = 1; skipped < component; skipped++) {
            int next = element.indexOf(COMPONENT, start);
            if (next < 0) {
                return "";
            }
            start = next + 1;
        }
        int end = element.indexOf(COMPONENT, start);
        return end < 0 ? element.substring(start) : element.substring(start, end);
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

    private static String[] trimmed(String[] values) {
        String[] kept = new String[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            kept[i] = withoutTrailingMarks(Objects.requireNonNullElse(values[i], ""));
            length = kept[i].isEmpty() ? length : i + 1;
        }
        return length == kept.length ? kept : Arrays.copyOf(kept, length);
    }

    private static String withoutTrailingMarks(String element) {
        int end = element.length();
        while (end > 0 && isMark(element.charAt(end - 1))) {
            end--;
        }
        return element.substring(0, end);
    }

    private static boolean isMark(char candidate) {
        return candidate == COMPONENT || candidate == REPETITION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment that && id.equals(that.id) && Arrays.equals(elements, that.elements);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(elements);
    }

    @Override
    public String toString() {
        return text(Separators.USUAL);
    }
}
