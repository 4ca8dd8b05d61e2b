package org.claimwright.edi;

/** Finds the separators of an interchange, and what is no plain character, among eight characters at a time. */
final class Delimiters {
    /** Of a character that is neither plain nor a separator of this interchange. */
    static final byte NONE = 0;

    /** Of what may stand between segments, where it is no separator. */
    static final byte BLANK = 1;

    /** Stands for a terminator, which has no mark of ours. */
    static final byte TERMINATOR = 0x1C;

    private static final int CHARACTERS = 256;

    /** Added to a character it sets the high bit if, and only if, that is a blank or above. */
    private static final long TO_BLANK = (0x80 - ' ') * Ascii.EACH;

    /** Added to a character it sets the high bit if, and only if, that is above all plain ones. */
    private static final long TO_LAST = (0x7F - '~') * Ascii.EACH;

    private final byte[] own = new byte[CHARACTERS];
    private final long element;
    private final long component;
    private final long repetition;
    private final long terminator;

    private Delimiters(Separators separators) {
        Tokenizer.BLANKS.chars().filter(blank -> blank <= Byte.MAX_VALUE).forEach(blank -> own[blank] = BLANK);
        element = learn(separators.element(), Segment.ELEMENT);
        component = learn(separators.component(), Segment.COMPONENT);
        repetition = learn(separators.repetition(), Segment.REPETITION);
        terminator = learn(separators.terminator(), (char) TERMINATOR);
    }

    static Delimiters of(Separators separators) {
        return new Delimiters(separators);
    }

    /** One that is none, or not of ASCII, is not looked for. */
    private long learn(char separator, char mark) {
        boolean usable = separator != Separators.NONE && separator <= Byte.MAX_VALUE;
        if (usable) {
            own[separator] = (byte) mark;
        }
        return usable ? separator * Ascii.EACH : 0;
    }

    /** Our own mark for a character that was found. */
    byte own(byte character) {
        return own[character & CHARACTERS - 1];
    }

    /** Whether a mark of ours stands between the parts of a segment, and not behind it. */
    static boolean isWithin(byte own) {
        return own > TERMINATOR;
    }

    /** How many elements end at a mark of ours: none at one between components or repetitions. */
    static int elements(byte own) {
        return 1 - (own >>> 1 & 1);
    }

    /** Whether an element ends right behind a mark within it. */
    static boolean isDoubtful(byte own, byte before) {
        return (own & 2 | (before ^ Segment.REPETITION) & ~1) == 0;
    }

    /** A bit for each of the eight characters from there on that is not plain. */
    long among(byte[] text, int start) {
        long eight = Ascii.eight(text, start);
        long plain = eight & Ascii.LOW;
        long others = other(plain, element)
                & other(plain, component)
                & other(plain, repetition)
                & other(plain, terminator)
                & plain + TO_BLANK
                & ~(plain + TO_LAST);
        return (~others | eight) & Ascii.HIGH;
    }

    /** Has the high bit of each byte that is not that character. */
    private static long other(long eight, long character) {
        return (eight ^ character) + Ascii.LOW;
    }
}
