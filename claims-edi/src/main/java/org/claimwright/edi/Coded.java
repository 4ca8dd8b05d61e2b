package org.claimwright.edi;

/** What a guide knows a segment by: the numbers of its identifier and of its elements, see {@link CodeSet}. */
public sealed interface Coded permits Segment, Composition {
    /** The identifier as a number by which a {@link CodeSet} knows it; {@link CodeSet#LONG} for one of more than four characters. */
    int code();

    /** The first component of an element as a number by which a {@link CodeSet} knows it. */
    long code(int element);
}
