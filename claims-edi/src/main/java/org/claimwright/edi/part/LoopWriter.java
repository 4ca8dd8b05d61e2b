package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;

/**
 * Writes the segments of one loop in the guide's order. Where the loop was read from a file, what is unchanged is written in that file's
 * order and notation, and what is new stands behind the segment that precedes it in the guide.
 */
public final class LoopWriter {
    private final GuideTable table;
    private final String loop;
    private final List<Segment> segments = new ArrayList<>();

    public LoopWriter(Guide guide, String loop) {
        this.table = GuideTable.of(guide);
        this.loop = loop;
    }

    /** A segment without any element is none. */
    public LoopWriter add(Segment segment) {
        if (segment.size() > 0) {
            segments.add(segment);
        }
        return this;
    }

    public LoopWriter add(Optional<Segment> segment) {
        return segment.isPresent() ? add(segment.get()) : this;
    }

    public LoopWriter addAll(List<Segment> more) {
        return each(more, segment -> segment);
    }

    /** The segment of each value of a list. */
    public <T> LoopWriter each(List<T> values, Function<T, Segment> write) {
        for (int i = 0; i < values.size(); i++) {
            add(write.apply(values.get(i)));
        }
        return this;
    }

    public LoopWriter references(List<Reference> references) {
        return each(references, Reference::segment);
    }

    public LoopWriter contacts(List<Contact> contacts) {
        return each(contacts, Contact::segment);
    }

    public LoopWriter adjustments(List<AdjustmentGroup> groups) {
        return each(groups, AdjustmentGroup::segment);
    }

    public LoopWriter amounts(List<QualifiedAmount> amounts) {
        return each(amounts, QualifiedAmount::segment);
    }

    public LoopWriter quantities(List<QualifiedQuantity> quantities) {
        return each(quantities, QualifiedQuantity::segment);
    }

    public LoopWriter dates(List<QualifiedDate> dates) {
        return each(dates, QualifiedDate::segment);
    }

    public LoopWriter moments(List<QualifiedMoment> moments) {
        return each(moments, QualifiedMoment::segment);
    }

    public LoopWriter singleDates(List<QualifiedDate> dates) {
        return each(dates, QualifiedDate::singleSegment);
    }

    /** The loop's own segments. */
    public List<Segment> segments(Origin origin) {
        sort();
        return origin.segments().isEmpty() ? segments : arranged(origin.segments());
    }

    /** By insertion, for records write most of their segments in the guide's order. */
    private void sort() {
        int[] ranks = new int[segments.size()];
        for (int i = 0; i < ranks.length; i++) {
            Segment segment = segments.get(i);
            int rank = table.rank(loop, segment);
            int at = i;
            for (; at > 0 && ranks[at - 1] > rank; at--) {
                ranks[at] = ranks[at - 1];
                segments.set(at, segments.get(at - 1));
            }
            ranks[at] = rank;
            segments.set(at, segment);
        }
    }

    private List<Segment> arranged(List<Segment> original) {
        List<Segment> placed = new ArrayList<>(original.size());
        List<Segment> missing = new ArrayList<>(segments);
        for (int i = 0; i < original.size(); i++) {
            int same = placeOf(original.get(i), missing);
            if (same >= 0) {
                missing.remove(same);
                placed.add(original.get(i));
            }
        }
        missing.forEach(segment -> insert(placed, segment));
        return placed;
    }

    /** Where among these stands what says the same; less than zero where nothing does. */
    private static int placeOf(Segment old, List<Segment> written) {
        for (int i = 0; i < written.size(); i++) {
            if (sameContent(written.get(i), old)) {
                return i;
            }
        }
        return -1;
    }

    private void insert(List<Segment> placed, Segment added) {
        int rank = table.rank(loop, added);
        int at = placed.size();
        while (at > 0 && table.rank(loop, placed.get(at - 1)) > rank) {
            at--;
        }
        placed.add(at, added);
    }

    /** Whether two segments say the same, be it in another notation of the same numbers. */
    static boolean sameContent(Segment one, Segment other) {
        if (!one.is(other.id()) || one.equals(other)) {
            return one.is(other.id());
        }
        // Whether a level has levels below is not ours to change: some senders leave HL04 out.
        int compared = one.is("HL") ? 3 : Math.max(one.size(), other.size());
        return IntStream.rangeClosed(1, compared).allMatch(i -> Decimals.same(one.element(i), other.element(i)));
    }
}
