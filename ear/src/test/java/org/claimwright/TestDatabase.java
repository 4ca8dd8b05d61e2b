package org.claimwright;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.claimwright.launch.DatabaseServer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the server that Arquillian starts: up before the first test of the run, down after the last. Its
 * connection and the mode reach the server through the properties that {@code arquillian.xml} names.
 */
public final class TestDatabase implements LauncherSessionListener {
    private static final Path HOME = Path.of("target/container-home").toAbsolutePath();

    private DatabaseServer database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        database = DatabaseServer.at(HOME);
        database.stop();
        delete(HOME.resolve("database"));
        database.start();
        System.setProperty("container.properties", database.properties().toUri().toString());
        System.setProperty("container.home", HOME.toString());
    }

    /** Each run begins with empty books; the unpacked programs may stay. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        database.stop();
    }
}
