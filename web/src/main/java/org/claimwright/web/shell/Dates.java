package org.claimwright.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in words, as pages write them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, MMM d", Locale.US);
    private static final DateTimeFormatter WEEKDAY_AND_YEAR =
            DateTimeFormatter.ofPattern("EEEE, MMM d, uuuu", Locale.US);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    private Dates() {}

    /** {@code Mar 4, 2026, 2:05 PM}, in a practice's zone. */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** {@code Mar 4, 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code Wednesday, Mar 4}. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** {@code Wednesday}. */
    public static String weekdayName(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** {@code Wednesday, Mar 4, 2026}. */
    public static String weekdayAndYear(LocalDate date) {
        return WEEKDAY_AND_YEAR.format(date);
    }
}
