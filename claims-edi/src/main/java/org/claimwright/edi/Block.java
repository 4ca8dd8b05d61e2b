package org.claimwright.edi;

import java.nio.charset.StandardCharsets;

/**
 * Segments that follow each other: the characters they consist of, and where each of their elements ends. A {@link Segment} is a view of a
 * part of it, so that a String is made only of an element that somebody asks for. Elements, components and repetitions are told apart by
 * the marks of {@link Segment}, whatever the file's separators were.
 */
final class Block {
    private final byte[] ascii;
    private final int[] marks;
    private final long offset;
    private final Vocabulary vocabulary;

    /** Made when it is first wanted; threads that meet here at worst make one twice. */
    private String text;

    private Block(byte[] ascii, String text, int[] marks, long offset, Vocabulary vocabulary) {
        this.ascii = ascii;
        this.text = text;
        this.marks = marks;
        this.offset = offset;
        this.vocabulary = vocabulary;
    }

    /**
     * @param ascii the characters, with {@link Ascii#WIDTH} bytes of no meaning behind them
     * @param marks for each segment the place before its identifier, then where the identifier and each element end
     * @param offset the place of the first character in the file
     */
    static Block ofAscii(byte[] ascii, int[] marks, long offset, Vocabulary vocabulary) {
        return new Block(ascii, null, marks, offset, vocabulary);
    }

    /** Of any characters. */
    static Block of(String text, int[] marks, long offset, Vocabulary vocabulary) {
        return new Block(null, text, marks, offset, vocabulary);
    }

    /** Of segments composed here, which have no vocabulary to share. */
    static Block composed(String text, int[] marks) {
        return of(text, marks, 0, Vocabulary.NONE);
    }

    /** The same at a place of a file. */
    Block at(long otherOffset, Vocabulary otherVocabulary) {
        return new Block(ascii, text, marks, otherOffset, otherVocabulary);
    }

    long offset() {
        return offset;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int mark(int index) {
        return marks[index];
    }

    String text() {
        if (text == null) {
            text = new String(ascii, 0, ascii.length - Ascii.WIDTH, StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    char character(int place) {
        return ascii == null ? text.charAt(place) : (char) ascii[place];
    }

    /** The number of a part, up to a mark if it comes before the end, as a {@link CodeSet} has it. */
    long number(int start, int end, char mark) {
        return ascii == null
                ? CodeSet.number(text, start, end(start, end, mark))
                : Ascii.number(ascii, start, end, mark);
    }

    /** Where a mark stands, or the end. */
    int end(int start, int end, char mark) {
        if (ascii != null) {
            return Ascii.end(ascii, start, end, mark);
        }
        int at = start;
        while (at < end && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }

    String text(int start, int end) {
        int length = end - start;
        if (length == 0) {
            return "";
        }
        return length <= Vocabulary.LONGEST ? vocabulary.text(number(start, end), this, start, end) : made(start, end);
    }

    private long number(int start, int end) {
        return ascii == null ? CodeSet.number(text, start, end) : Ascii.number(ascii, start, end);
    }

    /** A part as a String of its own. Bytes of ASCII are copied as they are, by a constructor that is not meant for any others. */
    @SuppressWarnings("deprecation")
    String made(int start, int end) {
        return ascii == null ? text.substring(start, end) : new String(ascii, 0, start, end - start);
    }
}
