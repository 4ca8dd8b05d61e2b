package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;

/** One loop of a set: the segments that are its own, and the loops within, both as they stood. */
public record Loop(String id, List<Segment> segments, List<Loop> loops) {
    /** The loops of these kinds directly within, in file order. */
    public List<Loop> loops(String... ids) {
        return each((loop, nothing) -> loop, null, ids);
    }

    /** Most questions are answered with no, which two different hash codes say at once. */
    private boolean is(String wanted) {
        return id.hashCode() == wanted.hashCode() && id.equals(wanted);
    }

    /** What is made of each of the loops of these kinds directly within, in file order. */
    public <T, C> List<T> each(BiFunction<Loop, C, T> read, C context, String... ids) {
        T only = null;
        List<T> several = null;
        for (int i = 0; i < loops.size(); i++) {
            Loop loop = loops.get(i);
            if (loop.isOneOf(ids)) {
                T one = read.apply(loop, context);
                if (only == null) {
                    only = one;
                } else {
                    several = several == null ? startedWith(only) : several;
                    several.add(one);
                }
            }
        }
        return several != null ? List.copyOf(several) : only == null ? List.of() : List.of(only);
    }

    private static <T> List<T> startedWith(T first) {
        List<T> all = new ArrayList<>();
        all.add(first);
        return all;
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
