package org.claimwright.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * One segment of a file, as it was written and in words.
 *
 * @param number where it stands in the whole file, counted from 1; zero for an envelope segment that was put around one set
 * @param depth how deep its loop lies
 * @param loop the loop's id and name, or empty
 * @param name what the segment is, or empty when we have no words for it
 * @param raw its own bytes, line ends left out
 */
public record ReadableSegment(long number, int depth, String loop, String name, String raw, List<Element> elements)
        implements Serializable {

    /**
     * A value that it holds.
     *
     * @param place such as {@code SV101-2}
     * @param name what it is, or empty
     * @param meaning of its code, or empty where the value speaks for itself
     */
    public record Element(String place, String name, String value, String meaning) implements Serializable {}
}
