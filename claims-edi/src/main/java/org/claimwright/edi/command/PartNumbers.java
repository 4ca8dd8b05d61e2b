package org.claimwright.edi.command;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.claimwright.edi.Segment;

/** The control numbers of one part of a file, interchange and group: its own where they are higher than those before, else the next. */
record PartNumbers(int interchange, int group) {
    /** Before the first part. */
    static final PartNumbers NONE = new PartNumbers(0, 0);

    private static final int MOST = 999_999_999;
    private static final int OF_INTERCHANGE = 13;
    private static final int OF_GROUP = 6;

    PartNumbers following(String ownInterchange, String ownGroup) {
        return new PartNumbers(following(interchange, ownInterchange), following(group, ownGroup));
    }

    private static int following(int last, String own) {
        int stated = own.matches("\\d{1,9}") ? Integer.parseInt(own) : 0;
        return stated > last ? stated : last % MOST + 1;
    }

    String ofInterchange() {
        return String.format("%09d", interchange);
    }

    String ofGroup() {
        return String.valueOf(group);
    }

    Segment inHeader(Segment isa) {
        return with(isa, OF_INTERCHANGE, ofInterchange());
    }

    Segment inGroup(Segment gs) {
        return with(gs, OF_GROUP, ofGroup());
    }

    private static Segment with(Segment segment, int element, String value) {
        String[] elements = IntStream.rangeClosed(1, segment.size())
                .mapToObj(segment::element)
                .toArray(String[]::new);
        String[] wide = Arrays.copyOf(elements, Math.max(elements.length, element));
        wide[element - 1] = value;
        return Segment.of(segment.id(), wide);
    }
}
