package org.claimwright.edi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Places in a text of less than 65,536 characters, in their order: two bytes for each, so that four are written at once. */
final class Places {
    private static final VarHandle ONE = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** A number of sixteen bits times this is it four times. */
    private static final long EACH = 0x0001000100010001L;

    private static final int AT_ONCE = 4;
    private static final int CHOICES = 1 << Ascii.WIDTH;

    /** Gathers the lowest bits of eight bytes in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    /** For each choice among eight the first four that are in it, and the four after them. */
    private static final long[] FIRST = new long[CHOICES];

    private static final long[] OTHERS = new long[CHOICES];

    static {
        for (int choice = 0; choice < CHOICES; choice++) {
            int count = 0;
            for (long place = 0; place < Ascii.WIDTH; place++) {
                if ((choice >>> place & 1) != 0) {
                    long[] half = count < AT_ONCE ? FIRST : OTHERS;
                    half[choice] |= place << count % AT_ONCE * Short.SIZE;
                    count++;
                }
            }
        }
    }

    private final byte[] places;
    private final int most;
    private int size;

    /** @param most how many there can be */
    Places(int most) {
        this.places = new byte[most * Short.BYTES + 2 * Long.BYTES];
        this.most = most;
    }

    int most() {
        return most;
    }

    int get(int index) {
        return (short) ONE.get(places, index * Short.BYTES) & 0xFFFF;
    }

    void clear() {
        size = 0;
    }

    /**
     * Whether there are more than four is asked, and not how many, which nobody could foretell.
     *
     * @param start the place of the first of eight characters
     * @param found has the high bit of the byte of each that is chosen, the first being the lowest
     */
    void add(int start, long found) {
        int choice = (int) ((found >>> Byte.SIZE - 1) * GATHER >>> Long.SIZE - Byte.SIZE);
        FOUR.set(places, size * Short.BYTES, FIRST[choice] + start * EACH);
        int count = Long.bitCount(found);
        if (count > AT_ONCE) {
            FOUR.set(places, (size + AT_ONCE) * Short.BYTES, OTHERS[choice] + start * EACH);
        }
        size += count;
    }
}
