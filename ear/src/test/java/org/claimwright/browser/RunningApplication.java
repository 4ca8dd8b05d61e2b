package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.claimwright.TestHomes;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The demo as a user starts it: {@code ./run.sh} in a process of its own, with a home and a port of its own, started once
 * for all browser tests of a run and ended by TERM.
 */
final class RunningApplication implements BeforeAllCallback, AutoCloseable {
    private static final Path REPOSITORY = Path.of(System.getProperty("claimwright.repository"));
    private static final Path OUTPUT = Path.of("target/browser-run.log").toAbsolutePath();

    private Process process;
    private Path home;
    private int port;

    @Override
    public void beforeAll(ExtensionContext context) {
        var running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningApplication.class, key -> started(), RunningApplication.class);
        process = running.process;
        home = running.home;
        port = running.port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    String password() {
        return read(home.resolve("demo-password.txt")).strip();
    }

    @Override
    public void close() {
        process.destroy();
        if (!endsWithinAMinute()) {
            process.destroyForcibly();
            fail("run.sh did not stop within a minute of TERM: " + OUTPUT);
        }
        TestHomes.remove(home);
    }

    private boolean endsWithinAMinute() {
        try {
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RunningApplication started() {
        var application = new RunningApplication();
        application.home = TestHomes.fresh("browser");
        application.port = freePort();
        application.process = application.start();
        application.awaitReady();
        return application;
    }

    private Process start() {
        var command = new ProcessBuilder(REPOSITORY.resolve("run.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        command.environment().put("CLAIMWRIGHT_HOME", home.toString());
        command.environment().put("CLAIMWRIGHT_PORT", Integer.toString(port));
        command.environment().put("CLAIMWRIGHT_BUILD", "never");
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!read(OUTPUT).contains("Claimwright is ready at " + address() + "/")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                fail("run.sh did not come up:\n" + read(OUTPUT));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
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
