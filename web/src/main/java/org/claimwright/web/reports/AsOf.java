package org.claimwright.web.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.claimwright.web.shell.Dates;

/**
 * The day that a report is asked for. What was typed is kept; a day that cannot be shown is answered with today and said.
 *
 * @param error null when the day is one
 */
record AsOf(String typed, LocalDate day, String error) {
    /** The ledger has no month before this day. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static AsOf read(String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return new AsOf(today.toString(), today, null);
        }
        var wanted = parsed(typed).filter(day -> !day.isBefore(EARLIEST));
        if (wanted.isEmpty()) {
            return new AsOf(typed, today, "That is not a day. Choose one up to today, " + Dates.day(today) + ".");
        }
        if (wanted.get().isAfter(today)) {
            var said =
                    Dates.day(wanted.get()) + " has not come yet. Choose a day up to today, " + Dates.day(today) + ".";
            return new AsOf(typed, today, said);
        }
        return new AsOf(typed, wanted.get(), null);
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
