package org.claimwright.edi;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What comes next in a file, a byte for each character, and where in it stands what is no plain character. */
final class Window {
    /** How many characters are looked at together, at most: what a segment that somebody keeps holds in memory. */
    private static final int SIZE = 4_096;

    /** Stands for a character that is more than a byte, and for the end. */
    private static final byte ODD = -1;

    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final byte[] text = new byte[SIZE + 2 * Ascii.WIDTH];
    private final Places places = new Places(SIZE + 2 * Ascii.WIDTH);
    private int length;

    /** The characters, and behind {@link #length} of them one that is none. */
    byte[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Where something stands that is not plain; the last is the end. */
    Places places() {
        return places;
    }

    /** Whether there was no room for more. */
    boolean isFull() {
        return length >= SIZE;
    }

    void look(CharacterSource source, Delimiters delimiters) {
        length = take(source);
        Arrays.fill(text, length, length + Ascii.WIDTH, ODD);
        find(delimiters);
    }

    /** Up to the first character that is more than a byte; says how much it is. */
    private int take(CharacterSource source) {
        int base = source.position();
        int most = Math.min(source.limit() - base, SIZE);
        ByteBuffer bytes = ByteBuffer.wrap(text, 0, most);
        boolean odd = encoder.reset()
                .encode(CharBuffer.wrap(source.buffer(), base, most), bytes, true)
                .isError();
        if (odd) {
            bytes.put(ODD);
        }
        return bytes.position();
    }

    private void find(Delimiters delimiters) {
        places.clear();
        for (int eight = 0; eight <= length; eight += Ascii.WIDTH) {
            places.add(eight, delimiters.among(text, eight));
        }
    }
}
