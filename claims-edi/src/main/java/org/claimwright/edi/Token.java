package org.claimwright.edi;

/**
 * A segment as cut out of the text, before it is known where it stands.
 *
 * @param first where its marks begin in those of the block
 * @param size the number of elements
 */
record Token(String id, Block block, int first, int size) {
    static Token of(String id, String[] elements, long offset, Vocabulary vocabulary) {
        return SegmentView.made(id, elements).token(offset, vocabulary);
    }

    /** The place of its first character in the file. */
    long offset() {
        return block.offset() + block.mark(first) + 1;
    }

    SegmentView at(Stretch stretch, int number) {
        return new SegmentView(id, CodeSet.shortNumber(id), block, first, size, stretch, number);
    }
}
