package org.claimwright.kernel;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** How this installation was started: system property {@code claimwright.mode}; unset means the real work. */
public enum Installation {
    /** Real practices: no demo people, the clock is the machine's. */
    WORK,
    /** The demo: invented practices and people, the clock can be moved forward. */
    DEMO,
    /** The tests: as the demo, but it starts empty. */
    TEST;

    public static Installation mode() {
        return valueOf(System.getProperty("claimwright.mode", "work").toUpperCase(Locale.ROOT));
    }

    /** The folder that holds everything this installation must keep: system property {@code claimwright.home}. */
    public static Path home() {
        return Path.of(Objects.requireNonNull(
                        System.getProperty("claimwright.home"), "claimwright.home names the folder of the books"))
                .toAbsolutePath();
    }

    public boolean letsTheClockMove() {
        return this != WORK;
    }
}
