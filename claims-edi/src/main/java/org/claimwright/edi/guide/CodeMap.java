package org.claimwright.edi.guide;

import java.util.Arrays;

/**
 * What belongs to segment identifiers or qualifiers, looked up by the numbers of {@link org.claimwright.edi.Coded}: a table with room to
 * spare, so that what is not there is mostly seen at once.
 *
 * @param <V> what belongs to one of them
 */
final class CodeMap<V> {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FREE = 0;

    private final V absent;
    private long[] codes = new long[8];
    private Object[] values = new Object[codes.length];
    private int count;

    /** @param absent what belongs to all others */
    CodeMap(V absent) {
        this.absent = absent;
    }

    CodeMap<V> copy() {
        CodeMap<V> copy = new CodeMap<>(absent);
        copy.codes = codes.clone();
        copy.values = values.clone();
        copy.count = count;
        return copy;
    }

    @SuppressWarnings("unchecked")
    V get(long code) {
        int place = place(code);
        return codes[place] == FREE ? absent : (V) values[place];
    }

    void put(long code, V value) {
        if (count * 2 >= codes.length) {
            grow();
        }
        int place = place(code);
        count += codes[place] == FREE ? 1 : 0;
        codes[place] = code;
        values[place] = value;
    }

    /** Where a code stands, or the free place where it would stand. */
    private int place(long code) {
        int place = (int) (code * SPREAD >>> Integer.SIZE) & codes.length - 1;
        while (codes[place] != code && codes[place] != FREE) {
            place = place + 1 & codes.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] before = codes;
        Object[] had = values;
        codes = new long[before.length * 2];
        values = Arrays.copyOf(new Object[0], codes.length);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int place = place(before[i]);
                codes[place] = before[i];
                values[place] = had[i];
            }
        }
    }
}
