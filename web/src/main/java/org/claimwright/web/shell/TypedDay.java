package org.claimwright.web.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recent day as people type it: beside what {@link Typed#date} reads, {@code Nov 17, 2026}, {@code 11/17},
 * {@code 111726}, or {@code t} for today and {@code y} for yesterday. Without a year it is the latest such day that is
 * not in the future.
 */
public final class TypedDay {
    private static final List<DateTimeFormatter> WITH_YEAR =
            Stream.of("MMM d, uuuu", "MMM d uuuu").map(TypedDay::strict).toList();
    private static final List<String> WITHOUT_YEAR = List.of("M/d", "MMdd", "MMM d");

    private TypedDay() {}

    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = typed.strip();
        if (text.equalsIgnoreCase("t")) {
            return Optional.of(today);
        }
        if (text.equalsIgnoreCase("y")) {
            return Optional.of(today.minusDays(1));
        }
        return Stream.of(
                        Stream.of(Optional.ofNullable(Typed.date(text))),
                        WITH_YEAR.stream().map(format -> parsed(text, format)),
                        shortYear(today).map(format -> parsed(text, format)),
                        WITHOUT_YEAR.stream().map(pattern -> latest(text, pattern, today)))
                .flatMap(days -> days)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static DateTimeFormatter strict(String pattern) {
        return strict(begun(pattern));
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder begun) {
        return begun.toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatterBuilder begun(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    }

    /** Two digits of a year mean this year or one of the 99 before it. */
    private static Stream<DateTimeFormatter> shortYear(LocalDate today) {
        return Stream.of("M/d/", "MMdd")
                .map(pattern ->
                        strict(begun(pattern).appendValueReduced(ChronoField.YEAR, 2, 2, today.getYear() - 99)));
    }

    private static Optional<LocalDate> latest(String text, String pattern, LocalDate today) {
        var format = strict(begun(pattern).parseDefaulting(ChronoField.YEAR, today.getYear()));
        return parsed(text, format).map(day -> day.isAfter(today) ? day.minusYears(1) : day);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notSo) {
            return Optional.empty();
        }
    }
}
