package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    public LoopWriter addAll(Collection<Segment> more) {
        more.forEach(this::add);
        return this;
    }

    public LoopWriter references(List<Reference> references) {
        return addAll(references.stream().map(Reference::segment).toList());
    }

    public LoopWriter contacts(List<Contact> contacts) {
        return addAll(contacts.stream().map(Contact::segment).toList());
    }

    public LoopWriter adjustments(List<AdjustmentGroup> groups) {
        return addAll(groups.stream().map(AdjustmentGroup::segment).toList());
    }

    public LoopWriter amounts(List<QualifiedAmount> amounts) {
        return addAll(amounts.stream().map(QualifiedAmount::segment).toList());
    }

    public LoopWriter quantities(List<QualifiedQuantity> quantities) {
        return addAll(quantities.stream().map(QualifiedQuantity::segment).toList());
    }

    public LoopWriter dates(List<QualifiedDate> dates) {
        return addAll(dates.stream().map(QualifiedDate::segment).toList());
    }

    public LoopWriter moments(List<QualifiedMoment> moments) {
        return addAll(moments.stream().map(QualifiedMoment::segment).toList());
    }

    public LoopWriter singleDates(List<QualifiedDate> dates) {
        return addAll(dates.stream().map(QualifiedDate::singleSegment).toList());
    }

    /** The loop's own segments. */
    public List<Segment> segments(Origin origin) {
        segments.sort(Comparator.comparingInt(segment -> table.rank(loop, segment)));
        return arranged(origin.segments());
    }

    private List<Segment> arranged(List<Segment> original) {
        List<Segment> placed = new ArrayList<>();
        List<Segment> missing = new ArrayList<>(segments);
        for (Segment old : original) {
            missing.stream()
                    .filter(segment -> sameContent(segment, old))
                    .findFirst()
                    .ifPresent(same -> {
                        missing.removeIf(segment -> segment == same);
                        placed.add(old);
                    });
        }
        missing.forEach(segment -> insert(placed, segment));
        return placed;
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
        if (one.equals(other)) {
            return true;
        }
        // Whether a level has levels below is not ours to change: some senders leave HL04 out.
        int compared = one.is("HL") ? 3 : Math.max(one.size(), other.size());
        return one.is(other.id())
                && IntStream.rangeClosed(1, compared).allMatch(i -> Decimals.same(one.element(i), other.element(i)));
    }
}
