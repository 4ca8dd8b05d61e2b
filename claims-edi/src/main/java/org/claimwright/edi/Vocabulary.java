package org.claimwright.edi;

/**
 * The short texts of a file, mostly codes and qualifiers, each made once and not at every place where it stands. A text that is crowded out
 * by another is made again; threads that meet here at worst make one twice.
 */
final class Vocabulary {
    static final int LONGEST = 3;

    /** Remembers nothing. */
    static final Vocabulary NONE = new Vocabulary(0);

    private static final int BITS = 11;
    private static final int SPREAD = 0x9E3779B1;

    private final String[] texts;

    private Vocabulary(int size) {
        texts = new String[size];
    }

    static Vocabulary empty() {
        return new Vocabulary(1 << BITS);
    }

    /** Part of a longer text, of one to {@link #LONGEST} characters. */
    String text(String all, int start, int end) {
        if (texts.length == 0) {
            return all.substring(start, end);
        }
        int place = place(all, start, end);
        String known = texts[place];
        if (known != null && known.length() == end - start && all.startsWith(known, start)) {
            return known;
        }
        // Interned, so that what is compared with a constant is mostly that very constant.
        String made = all.substring(start, end).intern();
        texts[place] = made;
        return made;
    }

    private static int place(String all, int start, int end) {
        int key = all.charAt(start);
        for (int i = start + 1; i < end; i++) {
            key = key << 8 | all.charAt(i);
        }
        return key * SPREAD >>> Integer.SIZE - BITS;
    }
}
