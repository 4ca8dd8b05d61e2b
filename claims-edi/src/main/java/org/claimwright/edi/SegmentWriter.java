package org.claimwright.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes segments with the given separators. X12 has no way to escape a separator, so a value that holds one, or a character outside the
 * X12 sets, is refused: whoever has the value must decide what to send instead.
 */
public final class SegmentWriter {
    private static final String HEADER = "ISA";

    private final Appendable out;
    private final Composition text;

    public SegmentWriter(Appendable out, Separators separators) {
        this.out = out;
        this.text = new Composition(new Notation(separators));
    }

    /** @throws IllegalArgumentException naming the segment and element that cannot be written */
    public void write(Segment segment) {
        discard();
        put(segment);
        flush();
    }

    /**
     * Writes all of a set's body, or nothing where one of its segments cannot be written; says how many they are.
     *
     * @throws IllegalArgumentException naming the segment and element that cannot be written
     */
    public int writeAll(SetBody body) {
        discard();
        int segments = putAll(body);
        flush();
        return segments;
    }

    /** The same for segments that are there already. */
    public int writeAll(List<Segment> segments) {
        return writeAll(body -> body.addAll(segments));
    }

    /** Goes without what was not written yet. */
    void discard() {
        text.clear();
    }

    /** To be written with what follows. */
    void put(Segment segment) {
        if (segment.is(HEADER)) {
            text.addHeader(segment);
        } else {
            text.add(segment);
        }
    }

    /** To be written with what follows; says how many segments they are. */
    int putAll(SetBody body) {
        int before = text.total();
        body.write(text);
        return text.total() - before;
    }

    /** Writes what was put. */
    void flush() {
        try {
            text.appendTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            text.clear();
        }
    }
}
