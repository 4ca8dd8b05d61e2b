package org.claimwright.pricing.model;

/** What a row of a file does to what is kept. */
public enum Change {
    ADDED,
    CHANGED,
    UNCHANGED;

    /** @param before null where nothing was */
    static Change of(Object before, Object after) {
        if (before == null) {
            return ADDED;
        }
        return before.equals(after) ? UNCHANGED : CHANGED;
    }
}
