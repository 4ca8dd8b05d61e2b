package org.claimwright.web.encounters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as it stands in an address; one that somebody spoilt is none. */
final class EntryDay {
    private EntryDay() {}

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException spoilt) {
            return Optional.empty();
        }
    }
}
