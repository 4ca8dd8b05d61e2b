package org.claimwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.claimwright.launch.DatabaseServer;

/** Folders for databases that live as long as a test; below {@code target} unless the database's account cannot enter that. */
public final class TestHomes {

    private TestHomes() {}

    public static Path fresh(String name) {
        try {
            var target =
                    Files.createDirectories(Path.of("target", "database-tests").toAbsolutePath());
            return DatabaseServer.canLiveIn(target)
                    ? Files.createTempDirectory(target, name)
                    : Files.createTempDirectory("claimwright-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void remove(Path home) {
        try (var paths = Files.walk(home)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
