package org.claimwright.edi.part;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Segment;

/** Dates as X12 writes them, CCYYMMDD. */
public final class Dates {
    private static final int LENGTH = 8;

    private static final int SURE_DAYS = 28;

    /** Eight zeros, as one number. */
    private static final long ZEROS = 0x3030303030303030L;

    /** Added to eight digits it leaves the high bit of each byte clear; added to anything more it does not. */
    private static final long TO_NINE = 0x7676767676767676L;

    private static final long HIGH = 0x8080808080808080L;

    /** Every other byte: the second digit of each pair. */
    private static final long SECOND = 0x00FF00FF00FF00FFL;

    private Dates() {}

    public static Optional<LocalDate> parse(String text) {
        return Optional.ofNullable(text.length() == LENGTH ? of(CodeSet.number(text, 0, LENGTH)) : null);
    }

    /** The date in an element, or null where it is absent or none. */
    public static LocalDate of(Segment segment, int element) {
        boolean may = segment.has(element) && segment.end(element) - segment.start(element) == LENGTH;
        return may ? of(segment.code(element)) : null;
    }

    /**
     * All digits together, for a formatter would take most of the time a set takes; null where it is none.
     *
     * @param text eight characters as one number, see {@link CodeSet#number}
     */
    private static LocalDate of(long text) {
        long digits = text ^ ZEROS;
        if (((digits + TO_NINE | digits) & HIGH) != 0) {
            return null;
        }
        long pairs = (digits >>> Byte.SIZE & SECOND) * 10 + (digits & SECOND);
        int year = (int) (pairs >>> 48) * 100 + (int) (pairs >>> 32 & 0xFF);
        int month = (int) (pairs >>> 16 & 0xFF);
        int day = (int) (pairs & 0xFF);
        boolean possible = month >= 1 && month <= 12 && day >= 1;
        return possible && (day <= SURE_DAYS || YearMonth.of(year, month).isValidDay(day))
                ? LocalDate.of(year, month, day)
                : null;
    }
}
