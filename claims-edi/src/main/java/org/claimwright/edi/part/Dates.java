package org.claimwright.edi.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Dates as X12 writes them, CCYYMMDD. */
public final class Dates {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.BASIC_ISO_DATE;

    private Dates() {}

    public static Optional<LocalDate> parse(String text) {
        try {
            return text.length() == 8 ? Optional.of(LocalDate.parse(text, FORMAT)) : Optional.empty();
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    /** The date in an element, or null where it is absent or none. */
    public static LocalDate of(Segment segment, int element) {
        return segment.has(element) ? parse(segment.element(element)).orElse(null) : null;
    }

    public static String text(LocalDate date) {
        return date == null ? "" : FORMAT.format(date);
    }
}
