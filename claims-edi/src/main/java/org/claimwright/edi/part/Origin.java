package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;

/**
 * Where a record was read, and the segments it was read from, so that it is written back in the order and notation its sender chose. It is
 * not part of what a record says: all origins are equal, and records that say the same are, wherever they came from.
 */
public final class Origin {
    /** Of a record composed here. */
    public static final Origin NONE = new Origin(List.of());

    private final List<Segment> segments;
    private final TransactionSet set;

    /** @param segments that nobody changes any more */
    Origin(List<Segment> segments) {
        this(segments, null);
    }

    Origin(List<Segment> segments, TransactionSet set) {
        this.segments = segments;
        this.set = set;
    }

    /** The whole set, where the record is of a whole set. */
    Optional<TransactionSet> set() {
        return Optional.ofNullable(set);
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

    /**
     * A segment with the elements that its record has no name for as they stood when it was read.
     *
     * @param unnamed the places the record never fills
     */
    public Segment completed(Segment written, int... unnamed) {
        Segment read = segments.isEmpty() ? null : first(written.id());
        if (read == null || written.size() == 0) {
            return written;
        }
        String[] elements = new String[Math.max(written.size(), read.size())];
        for (int i = 1; i <= elements.length; i++) {
            elements[i - 1] = written.element(i);
        }
        for (int place : unnamed) {
            if (place <= read.size()) {
                elements[place - 1] = read.element(place);
            }
        }
        return Segment.of(written.id(), elements);
    }

    /** The first segment of that id, or null. */
    private Segment first(String id) {
        for (Segment segment : segments) {
            if (segment.is(id)) {
                return segment;
            }
        }
        return null;
    }
}
