package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.LoopOrder;

/**
 * Writes the segments of one loop in the guide's order. Where the loop was read from a file, what is unchanged is written in that file's
 * order and notation, and what is new stands behind the segment that precedes it in the guide.
 */
public final class LoopWriter {
    private final LoopOrder order;
    private final List<Segment> all;
    private final int start;
    private int lastRank;
    private boolean inOrder = true;

    public LoopWriter(Guide guide, String loop) {
        this(guide, loop, new ArrayList<>());
    }

    /** @param all what is written already, behind which the loop comes */
    public LoopWriter(Guide guide, String loop, List<Segment> all) {
        this.order = GuideTable.of(guide).order(loop);
        this.all = all;
        this.start = all.size();
    }

    /** A segment without any element is none. */
    public LoopWriter add(Segment segment) {
        if (segment.size() > 0) {
            int rank = order.rank(segment);
            inOrder &= rank >= lastRank;
            lastRank = rank;
            all.add(segment);
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

    /** The loop's own segments, behind what was written already. */
    public List<Segment> segments(Origin origin) {
        if (!inOrder) {
            // Records write most of their segments in the guide's order.
            all.subList(start, all.size()).sort(Comparator.comparingInt(order::rank));
        }
        if (!origin.segments().isEmpty()) {
            List<Segment> own = all.subList(start, all.size());
            List<Segment> arranged = arranged(origin.segments(), own);
            own.clear();
            all.addAll(arranged);
        }
        return all;
    }

    private List<Segment> arranged(List<Segment> original, List<Segment> written) {
        List<Segment> placed = new ArrayList<>(original.size());
        List<Segment> missing = new ArrayList<>(written);
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
    private int placeOf(Segment old, List<Segment> written) {
        for (int i = 0; i < written.size(); i++) {
            if (saysSame(written.get(i), old)) {
                return i;
            }
        }
        return -1;
    }

    private void insert(List<Segment> placed, Segment added) {
        int rank = order.rank(added);
        int at = placed.size();
        while (at > 0 && order.rank(placed.get(at - 1)) > rank) {
            at--;
        }
        placed.add(at, added);
    }

    /** Whether two segments say the same, be it in another notation of what the guide calls numbers. */
    private boolean saysSame(Segment one, Segment other) {
        if (one.equals(other) || !one.is(other.id()) || one.is("HL")) {
            return sameContent(one, other);
        }
        int size = Math.max(one.size(), other.size());
        return IntStream.rangeClosed(1, size).allMatch(i -> saysSame(one, other, i));
    }

    private boolean saysSame(Segment one, Segment other, int element) {
        if (one.element(element).equals(other.element(element))) {
            return true;
        }
        List<String> components = one.components(element);
        List<String> others = other.components(element);
        return components.size() == others.size()
                && IntStream.range(0, components.size())
                        .allMatch(i -> components.get(i).equals(others.get(i))
                                || order.isNumber(other, element, i + 1)
                                        && Decimals.same(components.get(i), others.get(i)));
    }

    /**
     * Whether two segments say the same, be it in another notation of the same numbers; for one that was read from the other, so that only
     * what is held as a number can be written otherwise.
     */
    static boolean sameContent(Segment one, Segment other) {
        if (!one.is(other.id()) || one.equals(other)) {
            return one.is(other.id());
        }
        // Whether a level has levels below is not ours to change: some senders leave HL04 out.
        int compared = one.is("HL") ? 3 : Math.max(one.size(), other.size());
        return IntStream.rangeClosed(1, compared).allMatch(i -> Decimals.same(one.element(i), other.element(i)));
    }
}
