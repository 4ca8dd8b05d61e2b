package org.claimwright.web.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What people type, as the capabilities want it. */
public final class Typed {
    private static final List<DateTimeFormatter> DATES = List.of(
            pattern("M/d/uuuu"), pattern("M-d-uuuu"), pattern("M.d.uuuu"), pattern("uuuu-M-d"), pattern("MMdduuuu"));
    private static final DateTimeFormatter SHOWN = pattern("M/d/uuuu");

    private Typed() {}

    /** Null when it is no date in a notation that billers use. */
    public static LocalDate date(String text) {
        return DATES.stream()
                .map(notation -> date(text.strip(), notation))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A date as it is typed into a field; empty for none. */
    public static String shown(LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }

    /** A phone number, a ZIP code, a tax id without hyphens, spaces and brackets. */
    public static String number(String text) {
        return text.replaceAll("[\\s().-]", "");
    }

    public static String capitals(String text) {
        return text.strip().toUpperCase(Locale.US);
    }

    private static LocalDate date(String text, DateTimeFormatter notation) {
        try {
            return LocalDate.parse(text, notation);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter pattern(String letters) {
        return DateTimeFormatter.ofPattern(letters, Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }
}
