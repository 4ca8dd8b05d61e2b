package org.claimwright.edi;

/**
 * Segments that follow each other: the characters they consist of, and where each of their elements ends. A {@link Segment} is a view of a
 * part of it, so that a String is made only of an element that somebody asks for. Elements, components and repetitions are told apart by
 * the marks of {@link Segment}, whatever the file's separators were.
 *
 * @param marks for each segment the place before its identifier, then where the identifier and each element end
 * @param offset the place of the first character in the file
 */
record Block(String text, int[] marks, long offset, Vocabulary vocabulary) {
    /** Of segments composed here, which have no vocabulary to share. */
    static Block composed(String text, int[] marks) {
        return new Block(text, marks, 0, Vocabulary.NONE);
    }

    String text(int start, int end) {
        int length = end - start;
        return length == 0
                ? ""
                : length <= Vocabulary.LONGEST ? vocabulary.text(text, start, end) : text.substring(start, end);
    }
}
