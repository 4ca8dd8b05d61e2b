package org.claimwright.edi.part;

import java.util.List;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;

/**
 * Where a record was read, and the segments it was read from, so that it is written back in the order and notation its sender chose. It is
 * not part of what a record says: all origins are equal, and records that say the same are, wherever they came from.
 */
public final class Origin {
    /** Of a record composed here. */
    public static final Origin NONE = new Origin(List.of());

    private final List<Segment> segments;

    Origin(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /** The position of the first segment. */
    public Position position() {
        return segments.isEmpty() ? Position.NONE : segments.get(0).position();
    }

    /** The segments of the loop itself, without the loops within. */
    public List<Segment> segments() {
        return segments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return position().equals(Position.NONE) ? "composed" : position().toString();
    }
}
