package org.claimwright.practices;

import java.util.function.Supplier;

/**
 * The practice on whose behalf this thread works. Opened at every entrance, closed where it was opened, never changed
 * inside a transaction: {@link PracticeConnections} refuses that with SEC-0101.
 */
public final class PracticeScope implements AutoCloseable {
    private static final ThreadLocal<Integer> CURRENT = new ThreadLocal<>();

    private final Integer outer;

    private PracticeScope(Integer outer) {
        this.outer = outer;
    }

    public static PracticeScope open(int practiceId) {
        var scope = new PracticeScope(CURRENT.get());
        CURRENT.set(practiceId);
        return scope;
    }

    /** Does one piece of work for a practice; a transaction begun inside belongs to it. */
    public static <T> T within(int practiceId, Supplier<T> work) {
        try (var scope = open(practiceId)) {
            return work.get();
        }
    }

    static Integer current() {
        return CURRENT.get();
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
