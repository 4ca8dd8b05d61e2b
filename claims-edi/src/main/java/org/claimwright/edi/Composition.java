package org.claimwright.edi;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Segments that are being composed, element by element, all in one text that grows: what records write themselves into. Nothing is made of
 * a segment but its characters, unless somebody asks for it. Empty elements at the end of a segment and empty components at the end of an
 * element are left out, and so is a composed segment without any element. What a guide asks of the segment that was ended last can be asked of
 * the composition.
 */
public final class Composition implements Coded {
    private static final int HEADER_REPETITION = 11;
    private static final int HEADER_COMPONENT = 16;

    /** So many characters are handed on at once. */
    private static final int PART = 1 << 13;

    private final Notation notation;
    private final char[] written;
    private final char elementMark;
    private final char componentMark;
    private final char repetitionMark;
    private char[] text = new char[1 << 10];
    private int length;

    /** Where each begins, and behind the last the next one. */
    private int[] starts = new int[1 << 5];

    /** Those that were made elsewhere, or asked for; in memory only. */
    private Segment[] made = new Segment[1 << 5];

    private int count;

    /** Behind the last mark within an element. */
    private int innerEnd;

    /** Of the segment that is open, or was ended last. */
    private int code;

    private int idLength;

    /** Elements, and components within the last of them, that nothing was put into so far. */
    private int absent;

    private int absentWithin;
    private int settled;
    private boolean open;

    public Composition() {
        this(Notation.OWN);
    }

    Composition(Notation notation) {
        this.notation = notation;
        this.written = notation.written();
        this.elementMark = notation.element();
        this.componentMark = notation.component();
        this.repetitionMark = notation.repetition();
    }

    /** The segment that a record writes, which is one at most; one without elements where it writes none. */
    public static <T> Segment single(T record, BiConsumer<? super T, Composition> write) {
        Composition out = new Composition();
        write.accept(record, out);
        return out.size() == 0 ? Segment.of("") : out.get(0);
    }

    /** Begins a segment, ending the one before. */
    public Composition segment(String id) {
        end();
        open = true;
        absent = 0;
        absentWithin = 0;
        code = Segment.code(id);
        idLength = id.length();
        starts[count] = length;
        return put(id);
    }

    /** The next element; a null is an absent one. */
    public Composition element(String value) {
        next();
        return put(value);
    }

    /** The next element, a number without an exponent; a null is an absent one. */
    public Composition element(BigDecimal value) {
        next();
        return put(value);
    }

    public Composition element(int value) {
        next();
        return put(value, 0);
    }

    /** The next element, a day as CCYYMMDD; a null is an absent one. */
    public Composition element(LocalDate day) {
        next();
        return put(day);
    }

    /** The next element, a span of days. */
    public Composition element(LocalDate from, LocalDate through) {
        return element(from).put("-").put(through);
    }

    /** The next element, a day and what hour it was. */
    public Composition element(LocalDate day, String hour) {
        return element(day).put(hour);
    }

    /** The next element, as a value of several components writes it. */
    public <T> Composition element(T value, BiConsumer<? super T, Composition> write) {
        write.accept(value, this);
        return this;
    }

    /** So many elements that are absent. */
    public Composition skip(int elements) {
        next();
        absent += elements - 1;
        return this;
    }

    /** The next element, of several components. */
    public Composition composite(List<?> components) {
        return several(components, componentMark);
    }

    /** The next element, said several times. */
    public Composition repeated(List<?> values) {
        return several(values, repetitionMark);
    }

    private Composition several(List<?> values, char mark) {
        next();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                putInner(mark);
            }
            Object value = values.get(i);
            if (value instanceof Integer number) {
                put(number, 0);
            } else {
                put(value.toString());
            }
        }
        return this;
    }

    /** The next component of the element. */
    public Composition component(String value) {
        absentWithin++;
        return put(value);
    }

    public Composition component(BigDecimal value) {
        absentWithin++;
        return put(value);
    }

    /** A segment that was made elsewhere, as it stands. */
    public Composition add(Segment segment) {
        if (notation.isOwn()) {
            keep(segment);
        } else {
            segment(segment.id());
            String characters = segment.characters();
            for (int i = 1; i <= segment.size(); i++) {
                next();
                put(characters, segment.start(i), segment.end(i));
            }
            endElement();
            open = false;
            putEnd();
            count();
        }
        return this;
    }

    private void keep(Segment segment) {
        end();
        made[count] = segment;
        code = segment.code();
        count();
    }

    public Composition addAll(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            add(segments.get(i));
        }
        return this;
    }

    /** The header of an interchange, whose elements have fixed widths, are not trimmed, and of which two name separators. */
    void addHeader(Segment header) {
        segment(header.id());
        for (int i = 1; i <= header.size(); i++) {
            absent++;
            switch (i) {
                case HEADER_REPETITION -> putInner(notation.declaredRepetition());
                case HEADER_COMPONENT -> putInner(componentMark);
                default -> put(header.element(i));
            }
        }
        open = false;
        putEnd();
    }

    /** Puts others in the place of all from one on. */
    public void replaceFrom(int index, List<Segment> segments) {
        end();
        if (index < count) {
            length = starts[index];
            Arrays.fill(made, index, count, null);
            count = index;
        }
        addAll(segments);
    }

    /** Nobody changes the place of what stands here so far; what is only to be written is not looked at again. */
    public void settle() {
        end();
        if (!notation.isOwn()) {
            settled += count;
            count = 0;
            starts[0] = length;
        }
    }

    /** Ends the segment that is open. */
    private void end() {
        if (open) {
            close();
        }
    }

    private void close() {
        endElement();
        while (length > starts[count] && text[length - 1] == elementMark) {
            length--;
        }
        open = false;
        if (length - starts[count] > idLength) {
            putEnd();
            count();
        } else {
            length = starts[count];
        }
    }

    private void putEnd() {
        char[] end = notation.end();
        makeRoom(end.length);
        for (char character : end) {
            text[length++] = character;
        }
    }

    private void count() {
        count++;
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            made = Arrays.copyOf(made, count * 2);
        }
        starts[count] = length;
    }

    private void next() {
        endElement();
        absent++;
    }

    /** Marks at the end of an element say nothing. */
    private void endElement() {
        absentWithin = 0;
        if (length == innerEnd) {
            dropInner();
        }
    }

    private void dropInner() {
        while (length > starts[count] && (text[length - 1] == componentMark || text[length - 1] == repetitionMark)) {
            length--;
        }
    }

    private void putInner(char mark) {
        begin(1);
        if (mark == Notation.REFUSED) {
            throw refusal(Segment.REPETITION);
        }
        text[length++] = mark;
        innerEnd = length;
    }

    private Composition put(String value) {
        int end = value == null ? 0 : value.length();
        if (end > 0) {
            begin(end);
            length = copy(value, 0, end, length);
        }
        return this;
    }

    private void put(String characters, int start, int end) {
        if (end > start) {
            begin(end - start);
            length = copy(characters, start, end, length);
        }
    }

    /** So many characters come, and before them the marks of what is absent. */
    private void begin(int more) {
        int marks = absent + absentWithin;
        makeRoom(marks + more);
        if (marks == 1) {
            text[length++] = absent == 1 ? elementMark : componentMark;
        } else if (marks > 1) {
            Arrays.fill(text, length, length + absent, elementMark);
            Arrays.fill(text, length + absent, length + marks, componentMark);
            length += marks;
        }
        absent = 0;
        absentWithin = 0;
    }

    /** Puts a part of a value, which is not empty, at a place where there is room; says where it ends. */
    private int copy(String value, int start, int end, int place) {
        char[] known = written;
        char[] target = text;
        int at = place;
        for (int i = start; i < end; i++) {
            char character = value.charAt(i);
            char out = character < known.length ? known[character] : notation.beyond(character);
            if (out == Notation.REFUSED) {
                throw refusal(character);
            }
            target[at++] = out;
        }
        innerEnd = Segment.isMark(value.charAt(end - 1)) ? at : innerEnd;
        return at;
    }

    private IllegalArgumentException refusal(char character) {
        int start = starts[count];
        String[] parts = new String(text, start, length - start).split(Pattern.quote(String.valueOf(elementMark)), -1);
        return notation.refusal(parts[0], parts.length - 1, character);
    }

    private Composition put(BigDecimal value) {
        if (value == null) {
            return this;
        }
        return Figures.isShort(value) ? put(Figures.digits(value), value.scale()) : put(value.toPlainString());
    }

    /** @param scale how many of the digits stand behind a point */
    private Composition put(long value, int scale) {
        begin(Figures.LONGEST_NUMBER);
        if (value < 0) {
            check('-');
        }
        if (scale > 0) {
            check('.');
        }
        length = Figures.put(value, scale, text, length);
        return this;
    }

    /** A sign and a point are no digits, and a partner may have chosen them for separators. */
    private void check(char character) {
        if (written[character] == Notation.REFUSED) {
            throw refusal(character);
        }
    }

    private Composition put(LocalDate day) {
        if (day == null) {
            return this;
        }
        if (!Figures.isUsual(day)) {
            return put(Figures.text(day));
        }
        begin(Figures.DAY_LENGTH);
        length = Figures.put(day, text, length);
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
        }
    }

    /** How many segments there are whose place may change. */
    public int size() {
        end();
        return count;
    }

    /** How many segments were composed in all. */
    int total() {
        return settled + size();
    }

    void clear() {
        open = false;
        length = 0;
        innerEnd = 0;
        starts[0] = 0;
        count = 0;
        settled = 0;
    }

    void appendTo(Appendable out) throws IOException {
        end();
        for (int from = 0; from < length; from += PART) {
            out.append(new String(text, from, Math.min(PART, length - from)));
        }
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public long code(int element) {
        int last = count - 1;
        if (made[last] != null) {
            return made[last].code(element);
        }
        int start = element < 1 ? starts[count] : place(element);
        return CodeSet.number(text, start, elementEnd(start), componentMark);
    }

    /** Where an element of the segment that was ended last begins; behind that segment where it has none such. */
    private int place(int element) {
        int start = starts[count - 1];
        for (int i = 0; i < element; i++) {
            start = Math.min(elementEnd(start) + 1, starts[count]);
        }
        return start;
    }

    private int elementEnd(int start) {
        int end = start;
        int last = Math.max(starts[count] - notation.end().length, start);
        while (end < last && text[end] != elementMark) {
            end++;
        }
        return end;
    }

    /** One of them. */
    public Segment get(int index) {
        if (made[index] != null) {
            return made[index];
        }
        Segment view = view(index);
        made[index] = notation.isOwn() ? view : null;
        return view;
    }

    private Segment view(int index) {
        int end = starts[index + 1] - notation.end().length;
        char[] characters = Arrays.copyOfRange(text, starts[index], end);
        for (int i = 0; i < characters.length; i++) {
            characters[i] = notation.read(characters[i]);
        }
        return SegmentView.composed(new String(characters));
    }

    /** All of them, so far as they may still change their place. */
    public List<Segment> segments() {
        return new Composed(size());
    }

    /** The first so many, for looking only. */
    private final class Composed extends AbstractList<Segment> implements RandomAccess {
        private final int size;

        private Composed(int size) {
            this.size = size;
        }

        @Override
        public Segment get(int index) {
            return Composition.this.get(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
