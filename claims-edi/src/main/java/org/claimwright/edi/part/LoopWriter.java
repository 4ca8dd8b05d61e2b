package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.claimwright.edi.Composition;
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
    private final Composition out;
    private final int start;
    private int lastRank;
    private boolean inOrder = true;

    /** @param out what is written already, behind which the loop comes */
    public static LoopWriter of(Guide guide, String loop, Composition out) {
        return new LoopWriter(GuideTable.of(guide).order(loop), out, out.size());
    }

    private LoopWriter(LoopOrder order, Composition out, int start) {
        this.order = order;
        this.out = out;
        this.start = start;
    }

    /** The segment that a record writes, if it writes one. */
    public <T> LoopWriter add(T record, BiConsumer<? super T, Composition> write) {
        int before = out.size();
        write.accept(record, out);
        if (out.size() > before) {
            place();
        }
        return this;
    }

    /** The same, with the elements that the record has no name for as they stood when it was read, see {@link Origin#completed}. */
    public <T> LoopWriter add(T record, BiConsumer<? super T, Composition> write, Origin origin, int... unnamed) {
        int before = out.size();
        add(record, write);
        if (out.size() > before && !origin.segments().isEmpty()) {
            out.replaceFrom(before, List.of(origin.completed(out.get(before), unnamed)));
        }
        return this;
    }

    public <T> LoopWriter add(Optional<T> record, BiConsumer<? super T, Composition> write) {
        return record.isPresent() ? add(record.get(), write) : this;
    }

    private void place() {
        int rank = order.rank(out);
        inOrder &= rank >= lastRank;
        lastRank = rank;
    }

    /** Segments that no record has a name for; one without any element is none. */
    public LoopWriter kept(List<Segment> segments) {
        return each(segments, LoopWriter::keep);
    }

    private static void keep(Segment segment, Composition out) {
        if (segment.size() > 0) {
            out.add(segment);
        }
    }

    /** The segment of each value of a list. */
    public <T> LoopWriter each(List<T> values, BiConsumer<? super T, Composition> write) {
        for (int i = 0; i < values.size(); i++) {
            add(values.get(i), write);
        }
        return this;
    }

    public LoopWriter references(List<Reference> references) {
        return each(references, Reference::write);
    }

    public LoopWriter contacts(List<Contact> contacts) {
        return each(contacts, Contact::write);
    }

    public LoopWriter adjustments(List<AdjustmentGroup> groups) {
        return each(groups, AdjustmentGroup::write);
    }

    public LoopWriter amounts(List<QualifiedAmount> amounts) {
        return each(amounts, QualifiedAmount::write);
    }

    public LoopWriter quantities(List<QualifiedQuantity> quantities) {
        return each(quantities, QualifiedQuantity::write);
    }

    public LoopWriter dates(List<QualifiedDate> dates) {
        return each(dates, QualifiedDate::write);
    }

    public LoopWriter moments(List<QualifiedMoment> moments) {
        return each(moments, QualifiedMoment::write);
    }

    public LoopWriter singleDates(List<QualifiedDate> dates) {
        return each(dates, QualifiedDate::writeSingle);
    }

    /** Ends the loop, its segments standing as in the file it was read from, and in the guide's order where it was not. */
    public Composition end(Origin origin) {
        if (!inOrder) {
            // Records write most of their segments in the guide's order.
            List<Segment> own = new ArrayList<>(own());
            own.sort(Comparator.comparingInt(order::rank));
            out.replaceFrom(start, own);
        }
        if (!origin.segments().isEmpty()) {
            out.replaceFrom(start, arranged(origin.segments(), own()));
        }
        out.settle();
        return out;
    }

    private List<Segment> own() {
        return out.segments().subList(start, out.size());
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
