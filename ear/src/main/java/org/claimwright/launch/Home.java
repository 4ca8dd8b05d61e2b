package org.claimwright.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The folder that holds everything an installation must keep, and where it lies unless the user says otherwise. */
record Home(Path folder) {

    private static final String OPEN_TO_WALK_THROUGH = "rwx--x--x";

    static Home chosen(Map<String, String> environment, Path repository, Account account) {
        var named = environment.getOrDefault("CLAIMWRIGHT_HOME", "");
        if (!named.isBlank()) {
            return new Home(Path.of(named).toAbsolutePath().normalize());
        }
        if (repository != null && account.canEnter(repository) && Files.isWritable(repository)) {
            return new Home(repository.toAbsolutePath().normalize().resolve("data"));
        }
        return new Home(account.isRoot() ? Path.of("/var/lib/claimwright") : ownData());
    }

    private static Path ownData() {
        return Path.of(System.getProperty("user.home"), ".local", "share", "claimwright");
    }

    void prepare(Account account) {
        try {
            Files.createDirectories(folder);
            if (account.isRoot()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OPEN_TO_WALK_THROUGH));
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "the home folder cannot be made", folder, "name another one in CLAIMWRIGHT_HOME", e);
        }
        if (!account.canEnter(folder)) {
            throw new LaunchFailure(
                    "account '" + account.name() + "', which runs the database, cannot enter the home folder",
                    folder,
                    "name a folder outside of private ones in CLAIMWRIGHT_HOME, or start as another user");
        }
    }

    /** Runs alone in this home, so that two starts do not unpack or initialise over each other. */
    <T> T exclusively(Supplier<T> deed) {
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Objects.requireNonNull(lock);
            return deed.get();
        } catch (IOException e) {
            throw new LaunchFailure("the home folder cannot be written", folder, "start as the user who owns it", e);
        }
    }
}
