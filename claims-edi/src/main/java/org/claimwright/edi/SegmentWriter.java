package org.claimwright.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Writes segments with the given separators. X12 has no way to escape a separator, so a value that holds one, or a character outside the
 * X12 sets, is refused: whoever has the value must decide what to send instead.
 */
public final class SegmentWriter {
    private static final int ISA_REPETITION = 11;
    private static final int ISA_COMPONENT = 16;
    private static final char REFUSED = 0;

    private final Appendable out;
    private final Separators separators;

    /** How a character of a value, or a mark between values, is written; zero where it cannot be. */
    private final char[] written = new char['~' + 1];

    private char[] line = new char[256];
    private int length;

    public SegmentWriter(Appendable out, Separators separators) {
        this.out = out;
        this.separators = separators;
        for (char character = ' '; character <= '~'; character++) {
            written[character] = separators.includes(character) ? REFUSED : character;
        }
        written[Segment.ELEMENT] = separators.element();
        written[Segment.COMPONENT] = separators.component();
        written[Segment.REPETITION] = separators.repetition() == Separators.NONE ? REFUSED : separators.repetition();
    }

    /** @throws IllegalArgumentException naming the segment and element that cannot be written */
    public void write(Segment segment) {
        length = 0;
        put(segment.id());
        if (segment.is("ISA")) {
            putHeader(segment);
        } else {
            putElements(segment);
        }
        put(separators.terminator());
        put(separators.lineEnd());
        append(new String(line, 0, length));
    }

    private void putElements(Segment segment) {
        if (segment instanceof ComposedSegment composed) {
            for (int i = 1; i <= composed.size(); i++) {
                put(separators.element());
                put(composed.part(i), composed, i);
            }
        } else if (segment.size() > 0) {
            put(segment.characters(), segment.end(0), segment.end(segment.size()), segment, 0);
        }
    }

    private void putHeader(Segment header) {
        for (int i = 1; i <= header.size(); i++) {
            put(separators.element());
            putHeader(header, i);
        }
    }

    private void putHeader(Segment header, int index) {
        switch (index) {
            case ISA_REPETITION -> put(separators.repetition() == Separators.NONE ? 'U' : separators.repetition());
            case ISA_COMPONENT -> put(separators.component());
            default -> put(header.element(index), header, index);
        }
    }

    private void put(String value, Segment segment, int index) {
        put(value, 0, value.length(), segment, index);
    }

    /** @param index of the element, or zero where it is the whole segment */
    private void put(String text, int start, int end, Segment segment, int index) {
        makeRoom(end - start);
        char[] target = line;
        char[] table = written;
        int at = length;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            char put = character < table.length ? table[character] : REFUSED;
            if (put == REFUSED) {
                throw refusal(segment, index, character);
            }
            target[at++] = put;
        }
        length = at;
    }

    private void put(String text) {
        makeRoom(text.length());
        text.getChars(0, text.length(), line, length);
        length += text.length();
    }

    private void put(char character) {
        makeRoom(1);
        line[length++] = character;
    }

    private void makeRoom(int more) {
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
    }

    private IllegalArgumentException refusal(Segment segment, int index, char character) {
        int element = index > 0 ? index : elementWith(segment, character);
        return new IllegalArgumentException(String.format(
                "%s cannot hold U+%04X: %s",
                Location.ofElement("", segment.id(), element), (int) character, reason(character)));
    }

    private static int elementWith(Segment segment, char character) {
        int element = 1;
        while (segment.element(element).indexOf(character) < 0) {
            element++;
        }
        return element;
    }

    private String reason(char character) {
        return separators.includes(character)
                ? "it is a separator of this interchange"
                : "it is outside the X12 character sets";
    }

    private void append(CharSequence line) {
        try {
            out.append(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
