package org.claimwright.edi.guide;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;

/** How X12 writes numbers, dates and times. */
final class Values {
    private static final int CODES_SHOWN = 12;

    /** 1, 2 and 10 as numbers are counted, letters behind them. */
    private static final Comparator<String> IN_ORDER = Comparator.comparing((String code) -> !isNumber(code))
            .thenComparing(code -> isNumber(code) ? code.length() : 0)
            .thenComparing(Comparator.naturalOrder());

    private Values() {}

    /** Digits with perhaps a minus before and one point among them. */
    static boolean isDecimal(String text, int start, int end) {
        int digits = 0;
        int points = 0;
        for (int i = text.charAt(start) == '-' ? start + 1 : start; i < end; i++) {
            char character = text.charAt(i);
            if (character == '.') {
                points++;
            } else if (isDigit(character)) {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    static boolean isWhole(String text, int start, int end) {
        int first = text.charAt(start) == '-' ? start + 1 : start;
        return first < end && isDigits(text, first, end);
    }

    /** What counts towards the length of a number. */
    static int digits(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** CCYYMMDD, a day that was or will be. */
    static boolean isDate(String text, int start, int end) {
        return end - start == 8 && isDate(text, start);
    }

    private static boolean isDate(String text) {
        return isDate(text, 0, text.length());
    }

    private static boolean isDate(String text, int start) {
        if (!isDigits(text, start, start + 8)) {
            return false;
        }
        int year = number(text, start, 4);
        int month = number(text, start + 4, 2);
        int day = number(text, start + 6, 2);
        boolean plausible = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return plausible && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
    }

    /** HHMM, perhaps with seconds and parts of them. */
    static boolean isTime(String text, int start, int end) {
        int length = end - start;
        return length >= 4 && length <= 8 && length != 5 && isTimeOfDay(text, start, end);
    }

    private static boolean isTimeOfDay(String text, int start, int end) {
        return isDigits(text, start, end)
                && number(text, start, 2) < 24
                && number(text, start + 2, 2) < 60
                && (end - start < 6 || number(text, start + 4, 2) < 60);
    }

    /** By the qualifier 1250; one that is unknown here lets everything pass. */
    static boolean isDated(String text, String format) {
        return switch (format) {
            case "D8" -> isDate(text);
            case "RD8" -> text.length() == 17 && text.charAt(8) == '-' && isDate(text, 0) && isDate(text, 9);
            case "DT" -> text.length() == 12 && isDate(text, 0) && isTimeOfDay(text, 8, 12);
            case "TM" -> text.length() == 4 && isTimeOfDay(text, 0, 4);
            default -> true;
        };
    }

    static String form(String format) {
        return switch (format) {
            case "RD8" -> "two dates, CCYYMMDD-CCYYMMDD";
            case "DT" -> "a date and time, CCYYMMDDHHMM";
            case "TM" -> "a time, HHMM";
            default -> "a date, CCYYMMDD";
        };
    }

    /** Whether a span of days ends before it begins. */
    static boolean isReversed(String text) {
        return text.length() == 17
                && text.charAt(8) == '-'
                && text.substring(0, 8).compareTo(text.substring(9)) > 0;
    }

    static String choice(Collection<String> codes) {
        String some = String.join(
                " ", codes.stream().sorted(IN_ORDER).limit(CODES_SHOWN).toList());
        return codes.size() > CODES_SHOWN ? some + " ..." : some;
    }

    private static boolean isNumber(String code) {
        return isDigits(code, 0, code.length());
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int number(String text, int start, int digits) {
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
