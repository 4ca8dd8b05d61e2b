package org.claimwright.sandboxpayer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.claimwright.edi.Interchange;

/** When an interchange was written, as it says itself. */
final class Stamp {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyMMddHHmm");

    private Stamp() {}

    /** @param fallback for one whose date cannot be read */
    static LocalDateTime of(Interchange interchange, LocalDate fallback) {
        try {
            return LocalDateTime.parse(
                    interchange.header().element(9) + interchange.header().element(10), FORMAT);
        } catch (DateTimeException unreadable) {
            return fallback.atStartOfDay();
        }
    }
}
