package org.claimwright.edi;

import java.util.List;

/** What stands between ST and SE of one set, and writes itself segment by segment. */
@FunctionalInterface
public interface SetBody {
    /**
     * Behind what is written already.
     *
     * @throws IllegalStateException naming what would be lost, where it was read from a damaged file and changed
     */
    void write(Composition out);

    /** What is written, for looking at. */
    default List<Segment> segments() {
        Composition out = new Composition();
        write(out);
        return out.segments();
    }
}
