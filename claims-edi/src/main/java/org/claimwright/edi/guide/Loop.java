package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;

/** One loop of a set: the segments that are its own, and the loops within, both as they stood. */
public record Loop(String id, List<Segment> segments, List<Loop> loops) {
    /** The loops of these kinds directly within, in file order. */
    public List<Loop> loops(String... ids) {
        return each(loop -> loop, ids);
    }

    /** What is made of each of the loops of a kind directly within, in file order. */
    public <T> List<T> each(Function<Loop, T> read, String wanted) {
        return loops.isEmpty() ? List.of() : each(read, new String[] {wanted});
    }

    /** What is made of each of the loops of these kinds directly within, in file order. */
    public <T> List<T> each(Function<Loop, T> read, String... ids) {
        List<T> found = List.of();
        for (int i = 0; i < loops.size(); i++) {
            if (loops.get(i).isOneOf(ids)) {
                T made = read.apply(loops.get(i));
                if (found.isEmpty() && i == loops.size() - 1) {
                    return List.of(made);
                }
                found = found.isEmpty() ? new ArrayList<>(loops.size() - i) : found;
                found.add(made);
            }
        }
        return List.copyOf(found);
    }

    private boolean isOneOf(String... ids) {
        for (String wanted : ids) {
            if (id.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Loop> loop(String wanted) {
        for (int i = 0; i < loops.size(); i++) {
            if (loops.get(i).id.equals(wanted)) {
                return Optional.of(loops.get(i));
            }
        }
        return Optional.empty();
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
