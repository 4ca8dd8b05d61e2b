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
        List<T> found = List.of();
        for (int i = 0; i < loops.size(); i++) {
            if (loops.get(i).is(wanted)) {
                found = with(found, read.apply(loops.get(i)), i == loops.size() - 1);
            }
        }
        return found.isEmpty() ? found : List.copyOf(found);
    }

    private static <T> List<T> with(List<T> found, T one, boolean last) {
        if (found.isEmpty() && last) {
            return List.of(one);
        }
        List<T> more = found.isEmpty() ? new ArrayList<>() : found;
        more.add(one);
        return more;
    }

    /** Most questions are answered with no, which two different hash codes say at once. */
    private boolean is(String wanted) {
        return id.hashCode() == wanted.hashCode() && id.equals(wanted);
    }

    /** What is made of each of the loops of these kinds directly within, in file order. */
    public <T> List<T> each(Function<Loop, T> read, String... ids) {
        List<T> found = List.of();
        for (int i = 0; i < loops.size(); i++) {
            if (loops.get(i).isOneOf(ids)) {
                found = with(found, read.apply(loops.get(i)), i == loops.size() - 1);
            }
        }
        return found.isEmpty() ? found : List.copyOf(found);
    }

    private boolean isOneOf(String... ids) {
        for (String wanted : ids) {
            if (is(wanted)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Loop> loop(String wanted) {
        for (int i = 0; i < loops.size(); i++) {
            if (loops.get(i).is(wanted)) {
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
