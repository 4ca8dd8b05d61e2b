package org.claimwright.edi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers and days as X12 writes them, digit by digit into a text that has room for them, without a String of theirs. */
final class Figures {
    /** Room for a long with its sign and a point. */
    static final int LONGEST_NUMBER = 24;

    /** CCYYMMDD. */
    static final int DAY_LENGTH = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /** So many digits are always a long. */
    private static final int MOST_DIGITS = 18;

    private Figures() {}

    /** Whether a number can be put digit by digit. */
    static boolean isShort(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
    }

    /** Those of a short one, without its point. */
    static long digits(BigDecimal value) {
        int scale = value.scale();
        return scale == 0 ? value.longValue() : value.scaleByPowerOfTen(scale).longValue();
    }

    /**
     * Says where it ends.
     *
     * @param scale how many of the digits stand behind a point
     */
    static int put(long value, int scale, char[] text, int place) {
        int start = place;
        if (value < 0) {
            text[start++] = '-';
        }
        long rest = Math.abs(value);
        int end = start + Math.max(digits(rest), scale + 1) + (scale > 0 ? 1 : 0);
        for (int at = end - 1; at >= start; at--) {
            if (scale > 0 && at == end - 1 - scale) {
                text[at] = '.';
            } else {
                text[at] = (char) ('0' + rest % 10);
                rest /= 10;
            }
        }
        return end;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** Whether a day can be put digit by digit. */
    static boolean isUsual(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** One that is usual; says where it ends. */
    static int put(LocalDate day, char[] text, int place) {
        int rest = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        for (int at = place + DAY_LENGTH - 1; at >= place; at--) {
            text[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return place + DAY_LENGTH;
    }
}
