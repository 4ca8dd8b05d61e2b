package org.claimwright.edi;

/**
 * Where a segment stands. Counting starts at one; zero means outside: a {@code set} of zero is an envelope segment.
 *
 * @param segment the ordinal within the transaction set, ST being 1, as acknowledgements count (005010X231A1 IK302)
 * @param ordinal the ordinal within the whole file
 * @param offset characters before the segment; bytes, when the file was read as a byte stream
 */
public record Position(int interchange, int group, int set, int segment, long ordinal, long offset) {
    /** Before anything was read, or not read at all. */
    public static final Position NONE = new Position(0, 0, 0, 0, 0, 0);

    @Override
    public String toString() {
        return "interchange " + interchange + ", group " + group + ", set " + set + ", segment " + segment
                + " (file segment " + ordinal + ", offset " + offset + ")";
    }
}
