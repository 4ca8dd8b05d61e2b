package org.claimwright.edi;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes segments with the given separators. X12 has no way to escape a separator, so a value that holds one, or a character outside the
 * X12 sets, is refused: whoever has the value must decide what to send instead.
 */
public final class SegmentWriter {
    private static final int ISA_REPETITION = 11;
    private static final int ISA_COMPONENT = 16;

    private final Appendable out;
    private final Separators separators;

    public SegmentWriter(Appendable out, Separators separators) {
        this.out = out;
        this.separators = separators;
    }

    /** @throws IllegalArgumentException naming the segment and element that cannot be written */
    public void write(Segment segment) {
        StringBuilder line = new StringBuilder(segment.id());
        for (int i = 1; i <= segment.size(); i++) {
            line.append(separators.element())
                    .append(segment.is("ISA") ? headerElement(segment, i) : checked(segment, i));
        }
        append(line.append(separators.terminator()).append(separators.lineEnd()));
    }

    private String headerElement(Segment header, int index) {
        return switch (index) {
            case ISA_REPETITION ->
                separators.repetition() == Separators.NONE ? "U" : String.valueOf(separators.repetition());
            case ISA_COMPONENT -> String.valueOf(separators.component());
            default -> checked(header, index);
        };
    }

    private String checked(Segment segment, int index) {
        String element = segment.element(index);
        StringBuilder text = new StringBuilder(element.length());
        for (int i = 0; i < element.length(); i++) {
            text.append(checked(element.charAt(i), segment, index));
        }
        return text.toString();
    }

    private char checked(char character, Segment segment, int index) {
        if (character == Segment.COMPONENT) {
            return separators.component();
        }
        if (character == Segment.REPETITION && separators.repetition() != Separators.NONE) {
            return separators.repetition();
        }
        if (character < ' ' || character > '~' || separators.includes(character)) {
            throw new IllegalArgumentException(String.format(
                    "%s cannot hold U+%04X: %s",
                    Location.ofElement("", segment.id(), index), (int) character, reason(character)));
        }
        return character;
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
