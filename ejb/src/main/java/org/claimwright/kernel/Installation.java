package org.claimwright.kernel;

import java.util.Locale;

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

    public boolean letsTheClockMove() {
        return this != WORK;
    }
}
