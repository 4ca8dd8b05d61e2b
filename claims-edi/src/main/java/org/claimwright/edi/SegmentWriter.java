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

    private final Appendable out;
    private final Separators separators;

    /** The characters that any value may hold. */
    private final boolean[] plain = new boolean['~' + 1];

    private char[] line = new char[256];
    private int length;

    public SegmentWriter(Appendable out, Separators separators) {
        this.out = out;
        this.separators = separators;
        for (char character = ' '; character <= '~'; character++) {
            plain[character] = !separators.includes(character);
        }
    }

    /** @throws IllegalArgumentException naming the segment and element that cannot be written */
    public void write(Segment segment) {
        length = 0;
        boolean header = segment.is("ISA");
        put(segment.id());
        for (int i = 1; i <= segment.size(); i++) {
            put(separators.element());
            if (header) {
                putHeader(segment, i);
            } else {
                put(segment, i);
            }
        }
        put(separators.terminator());
        put(separators.lineEnd());
        append(new String(line, 0, length));
    }

    private void putHeader(Segment header, int index) {
        switch (index) {
            case ISA_REPETITION -> put(separators.repetition() == Separators.NONE ? 'U' : separators.repetition());
            case ISA_COMPONENT -> put(separators.component());
            default -> put(header, index);
        }
    }

    private void put(Segment segment, int index) {
        String text = segment.characters();
        int end = segment.end(index);
        makeRoom(end - segment.start(index));
        for (int i = segment.start(index); i < end; i++) {
            char character = text.charAt(i);
            line[length++] =
                    character < plain.length && plain[character] ? character : checked(character, segment, index);
        }
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

    private char checked(char character, Segment segment, int index) {
        if (character == Segment.COMPONENT) {
            return separators.component();
        }
        if (character == Segment.REPETITION && separators.repetition() != Separators.NONE) {
            return separators.repetition();
        }
        throw new IllegalArgumentException(String.format(
                "%s cannot hold U+%04X: %s",
                Location.ofElement("", segment.id(), index), (int) character, reason(character)));
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
