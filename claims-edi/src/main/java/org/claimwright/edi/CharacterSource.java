package org.claimwright.edi;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Characters one by one with a bounded look ahead, and how many have gone by. */
final class CharacterSource {
    static final int END = -1;
    private static final int CAPACITY = 16_384;

    private final Reader in;
    private final char[] buffer = new char[CAPACITY];
    private int next;
    private int limit;
    private long offset;
    private boolean ended;

    CharacterSource(Reader in) {
        this.in = in;
    }

    int read() {
        if (next == limit && !fill(1)) {
            return END;
        }
        offset++;
        return buffer[next++];
    }

    /** The character so many places ahead, zero being the one read next. */
    int peek(int ahead) {
        return next + ahead < limit || fill(ahead + 1) ? buffer[next + ahead] : END;
    }

    void skip(int characters) {
        for (int i = 0; i < characters; i++) {
            read();
        }
    }

    /**
     * Copies characters up to a mark or a line end, as many as there is room for, and stops before it.
     *
     * @return how many were copied
     */
    int copyUntil(char mark, char[] target, int start) {
        if (next == limit && !fill(1)) {
            return 0;
        }
        int most = Math.min(limit - next, target.length - start);
        int count = 0;
        while (count < most && isPlain(buffer[next + count], mark)) {
            count++;
        }
        System.arraycopy(buffer, next, target, start, count);
        next += count;
        offset += count;
        return count;
    }

    private static boolean isPlain(char character, char mark) {
        return character != mark && character != '\n' && character != '\r';
    }

    long offset() {
        return offset;
    }

    /** What has been read ahead, from {@link #position} to before {@link #limit}. */
    char[] buffer() {
        return buffer;
    }

    int position() {
        return next;
    }

    int limit() {
        return limit;
    }

    /** Lets characters of the buffer go by. */
    void take(int count) {
        next += count;
        offset += count;
    }

    /** Reads further ahead, as far as there is room; false where there is none or the end has come. */
    boolean more() {
        int had = limit - next;
        return had < CAPACITY && fill(had + 1);
    }

    private boolean fill(int wanted) {
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        limit -= next;
        next = 0;
        while (limit < wanted && !ended) {
            fillOnce();
        }
        return limit >= wanted;
    }

    private void fillOnce() {
        try {
            int count = in.read(buffer, limit, CAPACITY - limit);
            ended = count < 0;
            limit += Math.max(count, 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
