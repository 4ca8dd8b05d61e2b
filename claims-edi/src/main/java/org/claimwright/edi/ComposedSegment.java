package org.claimwright.edi;

import java.util.Arrays;

/** A segment that was not read: the elements it was composed of. Who wants them in one text gets a view of one. */
final class ComposedSegment extends Segment {
    private static final String HEADER = "ISA";

    private final String[] elements;

    /** Made when it is first wanted; threads that meet here at worst make one twice. */
    private SegmentView view;

    /** @param size how many of the elements count; those behind are empty */
    private ComposedSegment(String id, int size, String... elements) {
        super(id, CodeSet.shortNumber(id), size);
        this.elements = elements;
    }

    static ComposedSegment with(String id, String... elements) {
        // The header's elements have fixed widths, and it says of itself which characters are separators.
        return HEADER.equals(id) ? whole(id, elements) : usual(id, elements);
    }

    private static ComposedSegment usual(String id, String... elements) {
        int size = 0;
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] == null || endsInMark(elements[i])) {
                return usual(id, trimmed(elements));
            }
            size = elements[i].isEmpty() ? size : i + 1;
        }
        return new ComposedSegment(id, size, elements.clone());
    }

    private static ComposedSegment whole(String id, String... elements) {
        String[] kept = elements.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = kept[i] == null ? "" : kept[i];
        }
        return new ComposedSegment(id, kept.length, kept);
    }

    private static boolean endsInMark(String element) {
        int length = element.length();
        return length > 0 && isMark(element.charAt(length - 1));
    }

    private static String[] trimmed(String... elements) {
        String[] trimmed = elements.clone();
        for (int i = 0; i < trimmed.length; i++) {
            String element = trimmed[i] == null ? "" : trimmed[i];
            trimmed[i] = element.substring(0, trimmed(element, 0, element.length()));
        }
        return trimmed;
    }

    private SegmentView view() {
        if (view == null) {
            view = SegmentView.made(id(), Arrays.copyOf(elements, size()));
        }
        return view;
    }

    @Override
    public Position position() {
        return Position.NONE;
    }

    @Override
    String part(int index) {
        return elements[index - 1];
    }

    @Override
    public boolean has(int index) {
        return index >= 1 && index <= size() && !elements[index - 1].isEmpty();
    }

    @Override
    public long code(int element) {
        if (element < 1 || element > size()) {
            return CodeSet.NOTHING;
        }
        String text = elements[element - 1];
        int end = text.indexOf(COMPONENT);
        return CodeSet.number(text, 0, end < 0 ? text.length() : end);
    }

    @Override
    public String characters() {
        return view().characters();
    }

    @Override
    public char character(int place) {
        return view().character(place);
    }

    @Override
    public int start(int element) {
        return view().start(element);
    }

    @Override
    public int end(int element) {
        return view().end(element);
    }

    @Override
    String text(int start, int end) {
        return view().text(start, end);
    }

    @Override
    int componentEnd(int start, int end) {
        return view().componentEnd(start, end);
    }

    @Override
    long number(int start, int end) {
        return view().number(start, end);
    }
}
