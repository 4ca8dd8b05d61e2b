package org.claimwright.claims;

import java.io.Serializable;
import java.util.List;

/**
 * A segment for a person to read.
 *
 * @param number counted through the file from 1
 * @param depth how deep its loop lies
 * @param loop the loop's id and name where it begins; empty within it
 * @param claim the patient control number of the claim it belongs to; empty above the claims
 */
public record ReadableSegment(
        long number, int depth, String loop, String name, String text, List<Element> elements, String claim)
        implements Serializable {
    public ReadableSegment {
        elements = List.copyOf(elements);
    }

    /**
     * A value of it.
     *
     * @param meaning of its code; empty where the value speaks for itself
     * @param from the page the value came from; null where it is ours alone
     */
    public record Element(String place, String name, String value, String meaning, MendedOn from)
            implements Serializable {}
}
