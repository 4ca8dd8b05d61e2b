package org.claimwright.edi.guide;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.claimwright.edi.Segment;

/** Segments that follow each other in a set, without a copy of them; the array is nobody's to change. */
final class SegmentRun extends AbstractList<Segment> implements RandomAccess {
    private final Segment[] all;
    private final int from;
    private final int size;

    SegmentRun(Segment[] all, int from, int size) {
        this.all = all;
        this.from = from;
        this.size = size;
    }

    @Override
    public Segment get(int index) {
        return all[from + Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
