package org.claimwright.edi;

/**
 * A part of a file whose segments stand in the same interchange, group and set, so that each needs to know only its number within.
 *
 * @param set zero outside of sets
 * @param before how many segments of the file stand before it
 */
record Stretch(int interchange, int group, int set, long before) {
    /** Of segments that were not read. */
    static final Stretch NONE = new Stretch(0, 0, 0, 0);

    boolean is(int wantedInterchange, int wantedGroup, int wantedSet) {
        return set == wantedSet && group == wantedGroup && interchange == wantedInterchange;
    }

    /** @param number counting from one */
    Position position(int number, long offset) {
        return new Position(interchange, group, set, set == 0 ? 0 : number, before + number, offset);
    }
}
