package org.claimwright.claims.edits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.claimwright.kernel.Money;

/** A place at fault, with the values that the message names. */
public record Fault(Place place, Map<String, String> values) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    public static Fault at(Place place) {
        return new Fault(
                place,
                place.line() == null ? Map.of() : Map.of("line", place.line().toString()));
    }

    public Fault with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, said(value));
        return new Fault(place, more);
    }

    private static String said(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Money money) {
            return money.dollars();
        }
        return String.valueOf(value);
    }
}
