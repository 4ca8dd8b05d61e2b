package org.claimwright.edi;

/**
 * The short texts of a file, mostly codes and qualifiers, each made once and not at every place where it stands. A text that is crowded out
 * by another is made again; threads that meet here at worst make one twice.
 */
final class Vocabulary {
    static final int LONGEST = 5;

    /** Remembers nothing. */
    static final Vocabulary NONE = new Vocabulary(0);

    private static final int BITS = 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What is compared with a constant is mostly that very constant. */
    private static final int LONGEST_CODE = 3;

    /** A text, and the number a {@link CodeSet} knows it by. */
    private record Word(long number, String text) {}

    private final Word[] words;

    private Vocabulary(int size) {
        words = new Word[size];
    }

    static Vocabulary empty() {
        return new Vocabulary(1 << BITS);
    }

    /**
     * Part of a block, of one to {@link #LONGEST} characters.
     *
     * @param number the one a {@link CodeSet} has for it
     */
    String text(long number, Block block, int start, int end) {
        if (words.length == 0 || number == CodeSet.LONG) {
            return block.made(start, end);
        }
        int place = (int) (number * SPREAD >>> Long.SIZE - BITS);
        Word known = words[place];
        if (known != null && known.number == number) {
            return known.text;
        }
        String made = block.made(start, end);
        made = made.length() <= LONGEST_CODE ? made.intern() : made;
        words[place] = new Word(number, made);
        return made;
    }
}
