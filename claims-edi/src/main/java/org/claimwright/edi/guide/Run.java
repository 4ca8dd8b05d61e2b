package org.claimwright.edi.guide;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** A part of an array, without a copy of it; the array is nobody's to change. */
final class Run<T> extends AbstractList<T> implements RandomAccess {
    private final T[] all;
    private final int from;
    private final int size;

    Run(T[] all, int from, int size) {
        this.all = all;
        this.from = from;
        this.size = size;
    }

    @Override
    public T get(int index) {
        return all[from + Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
