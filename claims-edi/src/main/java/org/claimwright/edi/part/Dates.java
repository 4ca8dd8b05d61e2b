package org.claimwright.edi.part;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Dates as X12 writes them, CCYYMMDD. */
public final class Dates {
    private static final int LENGTH = 8;

    private static final int SURE_DAYS = 28;

    private Dates() {}

    public static Optional<LocalDate> parse(String text) {
        return Optional.ofNullable(of(Segment.of("", text), 1));
    }

    /** The date in an element, or null where it is absent or none. */
    public static LocalDate of(Segment segment, int element) {
        return segment.has(element) ? read(segment, segment.start(element), segment.end(element)) : null;
    }

    /** Read by hand, for a formatter would take most of the time a set takes; null where it is none. */
    static LocalDate read(Segment segment, int start, int end) {
        if (end - start != LENGTH) {
            return null;
        }
        int year = number(segment, start, start + 4);
        int month = number(segment, start + 4, start + 6);
        int day = number(segment, start + 6, end);
        boolean possible = year >= 0 && month >= 1 && month <= 12 && day >= 1;
        return possible && (day <= SURE_DAYS || YearMonth.of(year, month).isValidDay(day))
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** Less than zero where a character is no digit. */
    private static int number(Segment segment, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = segment.character(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
