package org.claimwright.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written for people: {@code Mar 4, 2026}. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private Days() {}

    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
