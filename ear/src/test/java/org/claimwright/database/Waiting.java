package org.claimwright.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** A deed on another connection that has to wait for a lock: returned once the database says that it waits. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    static CompletableFuture<Void> on(Books books, Sql sql, Executable deed) throws SQLException {
        var process = sql.process();
        var future = CompletableFuture.runAsync(() -> run(deed));
        try (var watcher = books.superuser()) {
            Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
                while (!watcher.holds("select exists(select from pg_locks where pid = ? and not granted)", process)) {
                    Assertions.assertFalse(future.isDone(), "it did not wait");
                }
            });
        }
        return future;
    }

    private static void run(Executable deed) {
        try {
            deed.execute();
        } catch (Throwable e) {
            throw new DeedFailed(e);
        }
    }

    /** What the deed came to, with its own exception. */
    static void outcome(CompletableFuture<Void> deed) throws Throwable {
        try {
            deed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DeedFailed failed ? failed.getCause() : e;
        }
    }

    private static final class DeedFailed extends RuntimeException {
        DeedFailed(Throwable cause) {
            super(cause);
        }
    }
}
