package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;

/** One loop of a set: the segments that are its own, and the loops within, both as they stood. */
public final class Loop {
    private static final int SPREAD = 0x9E3779B1;

    /** Where segments may still be added. */
    private static final long ANY = -1;

    private final String id;
    private final List<Segment> segments;
    private final List<Loop> loops;
    private final long identifiers;

    public Loop(String id, List<Segment> segments, List<Loop> loops) {
        this(id, segments, loops, ANY);
    }

    /** @param identifiers the {@link #bit} of each segment's */
    Loop(String id, List<Segment> segments, List<Loop> loops, long identifiers) {
        this.id = id;
        this.segments = segments;
        this.loops = loops;
        this.identifiers = identifiers;
    }

    /**
     * Stands for an identifier, and for others whose codes fall together with its own.
     *
     * @param code as {@link Segment#code()}
     */
    static long bit(int code) {
        return 1L << (code * SPREAD >>> Integer.SIZE - 6);
    }

    public String id() {
        return id;
    }

    public List<Segment> segments() {
        return segments;
    }

    public List<Loop> loops() {
        return loops;
    }

    /**
     * Whether a segment may be among those of this loop: most that are not are known not to be without a look at each.
     *
     * @param code as {@link Segment#code()}
     */
    public boolean mayHold(int code) {
        return (identifiers & bit(code)) != 0;
    }

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
