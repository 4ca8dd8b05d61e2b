package org.claimwright;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The application as a user starts it: {@code ./run.sh} in a process of its own, with a home and a port of its own. A demo has its
 * last weeks only, so that its clock stands when the tests begin.
 */
public final class ApplicationProcess {
    /** As {@code run.sh} would, but without the compiler that pays only for those who stay: most of a test's start was its work. */
    private static final String SHORT_LIVED =
            "-Xms128m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final Path REPOSITORY = Path.of(System.getProperty("claimwright.repository"));

    private final String name;
    private final List<String> options;
    private final Map<String, String> settings = new HashMap<>(Map.of("CLAIMWRIGHT_JAVA_OPTS", SHORT_LIVED));
    private final Path home;
    private final int port;
    private Process process;

    /** @param options of {@code run.sh} */
    public ApplicationProcess(String name, String... options) {
        this.name = name;
        this.options = List.of(options);
        this.home = TestHomes.fresh(name);
        this.port = freePort();
    }

    /** A variable that {@code run.sh} reads. */
    public ApplicationProcess with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** As users run it, for those who measure. */
    public ApplicationProcess atFullSpeed() {
        settings.remove("CLAIMWRIGHT_JAVA_OPTS");
        return this;
    }

    public Path home() {
        return home;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Returns at once; what it says is kept in {@link #output()} until the next start. */
    public ApplicationProcess start() {
        var command = new ProcessBuilder(
                        Stream.concat(Stream.of(REPOSITORY.resolve("run.sh").toString()), options.stream())
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        command.environment().put("CLAIMWRIGHT_HOME", home.toString());
        command.environment().put("CLAIMWRIGHT_PORT", Integer.toString(port));
        command.environment().put("CLAIMWRIGHT_BUILD", "never");
        command.environment().put("CLAIMWRIGHT_DEMO_MONTHS", "0");
        command.environment().putAll(settings);
        try {
            Files.deleteIfExists(serverNumber());
            process = command.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ApplicationProcess awaitReady() {
        await(() -> read(output()).contains("Claimwright is ready at " + address() + "/"), "run.sh did not come up");
        return this;
    }

    private void await(BooleanSupplier fact, String orElse) {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!fact.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                fail(orElse + ":\n" + read(output()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** Where the server writes the number of its process. */
    private Path serverNumber() {
        return home.resolve("server/server.pid");
    }

    /** SIGKILL to the server's process, by its number, as soon as it has one. Returns when {@code run.sh} has ended for want of it. */
    public void kill() {
        await(() -> Files.exists(serverNumber()) && read(serverNumber()).endsWith("\n"), "run.sh started no server");
        var pid = Long.parseLong(read(serverNumber()).strip());
        var server = ProcessHandle.of(pid).orElseThrow(() -> new AssertionError("no server process " + pid));
        server.destroyForcibly();
        try {
            server.onExit().get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("process " + pid + " survived SIGKILL", e);
        }
        awaitEnd("run.sh goes on without its server");
    }

    /** As Ctrl-C does. */
    public void stop() {
        process.destroy();
        awaitEnd("run.sh did not stop within a minute of TERM");
    }

    private void awaitEnd(String orElse) {
        try {
            if (process.waitFor(1, TimeUnit.MINUTES)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        fail(orElse + ": " + output());
    }

    public Path output() {
        return Path.of("target", name + "-run.log").toAbsolutePath();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
