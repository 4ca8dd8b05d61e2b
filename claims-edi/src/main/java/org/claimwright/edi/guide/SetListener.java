package org.claimwright.edi.guide;

import org.claimwright.edi.Segment;

/** Is told the loops and segments of a set as they go by. */
public interface SetListener {
    /** A loop begins; {@link #segment} with its first segment follows. */
    default void opened(String loop) {}

    /** @param loop where the guide wants it, or the innermost open loop where the guide does not know it */
    default void segment(String loop, Segment segment) {}

    /** A loop ends, after those within it. */
    default void closed(String loop) {}
}
