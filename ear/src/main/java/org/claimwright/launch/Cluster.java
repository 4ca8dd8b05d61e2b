package org.claimwright.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL's data folder and the one process that may write to it. */
record Cluster(Home home, Binaries binaries, Account account) {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final long PAUSE_NANOS = 500_000_000L;
    private static final int ATTEMPTS = 60;

    /** Small enough for a laptop that also runs the server and a browser; an operator changes it in postgresql.conf. */
    private static final List<String> FIRST_SETTINGS = List.of(
            "shared_buffers=128MB",
            "max_connections=60",
            // The books lie in memory or on a disk without heads: rows are looked up, not searched for through whole
            // tables.
            "random_page_cost=1.1",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] %u ");

    Path folder() {
        return home.folder().resolve("database");
    }

    private Path log() {
        return home.folder().resolve("database.log");
    }

    boolean exists() {
        return Files.exists(folder());
    }

    Optional<Postmaster> running() {
        return Postmaster.of(folder()).filter(Postmaster::isAlive);
    }

    /** Initialises beside the place and renames at the end: a cut start leaves no half database behind. */
    void initialise(Login superuser) {
        try {
            var part = folder().resolveSibling("database.part");
            Binaries.remove(part);
            account.own(Files.createDirectory(part, PRIVATE_FOLDER));
            initialise(part, superuser);
            Files.move(part, folder(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(Path part, Login superuser) throws IOException {
        var passwordFile = home.folder().resolve("database.password");
        Files.deleteIfExists(passwordFile);
        try {
            Files.createFile(passwordFile, PRIVATE_FILE);
            Files.writeString(passwordFile, superuser.password());
            account.own(passwordFile);
            var result = account.run(home.folder(), initdb(part, superuser, passwordFile));
            if (!result.succeeded()) {
                throw new LaunchFailure(
                        "initdb failed: " + result.output(), part, "see the reason above and start again");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** PostgreSQL's own collation, so that a name sorts alike on every machine and after every system update. */
    private List<String> initdb(Path part, Login superuser, Path passwordFile) {
        var words = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + part,
                "--username=" + superuser.user(),
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        FIRST_SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        return words;
    }

    /** Starts the database; after a crash it recovers by itself, as soon as the last orphan of the old process is gone. */
    void start(int port) {
        refuseAnotherVersion();
        Postmaster.of(folder()).ifPresent(Postmaster::forgetIfTakenByAnother);
        var result = launch(port);
        for (var attempt = 1; !result.succeeded() && orphansHoldTheMemory() && attempt < ATTEMPTS; attempt++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            result = launch(port);
        }
        if (!result.succeeded()) {
            throw new LaunchFailure("PostgreSQL did not start: " + lastOfLog(), log(), "see the end of that file");
        }
    }

    private void refuseAnotherVersion() {
        try {
            var written = Files.readString(folder().resolve("PG_VERSION")).strip();
            if (!written.equals(binaries.majorVersion())) {
                throw new LaunchFailure(
                        "the books were written by PostgreSQL " + written + ", this build brings "
                                + binaries.majorVersion(),
                        folder(),
                        "move them with pg_upgrade, or with a dump of the old version, as docs/operating.md says");
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "this is not a database folder", folder(), "move it away, or restore it from the backup", e);
        }
    }

    private Command.Result launch(int port) {
        prepareLog();
        return control("start", "-l", log().toString(), "-t", "300", "-o", options(port));
    }

    /** What must hold whatever postgresql.conf says: loopback only, and a commit that is acknowledged is on the disk. */
    private static String options(int port) {
        return "-c port=" + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
    }

    private void prepareLog() {
        try {
            if (!Files.exists(log())) {
                account.own(Files.createFile(log(), PRIVATE_FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean orphansHoldTheMemory() {
        return lastOfLog().contains("pre-existing shared memory block");
    }

    private String lastOfLog() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        var result = control("stop", "-m", "fast", "-t", "120");
        if (!result.succeeded() && running().isPresent()) {
            throw new LaunchFailure("PostgreSQL did not stop: " + result.output(), log(), "see the end of that file");
        }
    }

    /** {@code pg_ctl} puts the database into a session of its own, so that Ctrl-C on the terminal does not reach it. */
    private Command.Result control(String verb, String... more) {
        var words = new ArrayList<>(List.of(binaries.program("pg_ctl"), verb, "-w", "-D", folder().toString()));
        words.addAll(List.of(more));
        return account.run(home.folder(), words);
    }
}
