package org.claimwright.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.claimwright.ApplicationProcess;
import org.claimwright.TestHomes;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demo, started once for all browser tests of a run and ended by TERM. */
final class RunningApplication implements BeforeAllCallback {
    private ApplicationProcess process;

    /** What the runner closes after the last test. */
    private record Shared(ApplicationProcess process) implements AutoCloseable {
        @Override
        public void close() {
            process.stop();
            keepLog();
            TestHomes.remove(process.home());
        }

        /** What the server said, for whoever asks why a page failed. */
        private void keepLog() {
            try {
                Files.copy(
                        process.home().resolve("server/log/server.log"),
                        Path.of("target", "browser-server.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        process = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Shared.class,
                        key -> new Shared(
                                new ApplicationProcess("browser").start().awaitReady()),
                        Shared.class)
                .process();
    }

    String address() {
        return process.address();
    }

    Path home() {
        return process.home();
    }

    String password() {
        try {
            return Files.readString(home().resolve("demo-password.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
