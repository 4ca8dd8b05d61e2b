package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;

/** One loop of a set: the segments that are its own, and the loops within, both as they stood. */
public record Loop(String id, List<Segment> segments, List<Loop> loops) {
    /** The loops of these kinds directly within, in file order. */
    public List<Loop> loops(String... ids) {
        return loops.stream().filter(loop -> List.of(ids).contains(loop.id())).toList();
    }

    public Optional<Loop> loop(String wanted) {
        return loops.stream().filter(loop -> loop.id().equals(wanted)).findFirst();
    }

    /** All segments of this loop and those within, in file order. */
    public List<Segment> allSegments() {
        List<Segment> all = new ArrayList<>(segments);
        loops.forEach(loop -> all.addAll(loop.allSegments()));
        all.sort(
                java.util.Comparator.comparingLong(segment -> segment.position().ordinal()));
        return all;
    }

    /** This loop and all within, outer before inner. */
    public Stream<Loop> stream() {
        return Stream.concat(Stream.of(this), loops.stream().flatMap(Loop::stream));
    }
}
