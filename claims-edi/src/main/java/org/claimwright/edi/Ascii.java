package org.claimwright.edi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight characters of ASCII at once: taken out of an array of bytes as one number, and looked at without taking them apart again. */
final class Ascii {
    /** How many are taken at once; so many bytes must follow the last that is looked at. */
    static final int WIDTH = Long.BYTES;

    private static final VarHandle FROM_LEFT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle FROM_RIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** A character times this is it eight times. */
    static final long EACH = 0x0101010101010101L;

    /** The bit of each byte that no character of ASCII has, and those that one may have. */
    static final long HIGH = 0x80 * EACH;

    static final long LOW = 0x7F * EACH;

    private Ascii() {}

    /** Eight characters, the first of which has the lowest value. */
    static long eight(byte[] text, int start) {
        return (long) FROM_RIGHT.get(text, start);
    }

    /** The number a {@link CodeSet} has for a part, up to a mark if it comes before the end. */
    static long number(byte[] text, int start, int end, char mark) {
        long eight = (long) FROM_LEFT.get(text, start);
        int length = Math.min(end - start, Long.numberOfLeadingZeros(places(eight, mark)) / Byte.SIZE);
        if (length == WIDTH && end - start > WIDTH && text[start + WIDTH] != mark) {
            return CodeSet.LONG;
        }
        return length == 0 ? CodeSet.NOTHING : eight >>> Long.SIZE - length * Byte.SIZE;
    }

    /** The number of a part that is no longer than {@link #WIDTH} and no empty text. */
    static long number(byte[] text, int start, int end) {
        return (long) FROM_LEFT.get(text, start) >>> Long.SIZE - (end - start) * Byte.SIZE;
    }

    /** Where a mark stands, or the end. */
    static int end(byte[] text, int start, int end, char mark) {
        int at = start;
        long found = places(eight(text, at), mark);
        while (found == 0 && at + WIDTH < end) {
            at += WIDTH;
            found = places(eight(text, at), mark);
        }
        return Math.min(end, at + Long.numberOfTrailingZeros(found) / Byte.SIZE);
    }

    /** The bit of highest value in each of eight bytes that is this character. */
    private static long places(long eight, char character) {
        return ~((eight ^ character * EACH) + LOW) & HIGH;
    }
}
