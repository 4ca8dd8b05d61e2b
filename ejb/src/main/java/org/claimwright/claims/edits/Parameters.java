package org.claimwright.claims.edits;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A row's thresholds and lists, written {@code name=value;name=value}; the items of a list are parted by blanks. */
public record Parameters(Map<String, String> values) {
    /** @throws IllegalArgumentException when a part has no name or a name stands twice */
    public static Parameters read(String text) {
        return new Parameters(Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Parameters::named)
                .collect(Collectors.toUnmodifiableMap(
                        part -> part[0].strip(), part -> part[1].strip(), (first, second) -> {
                            throw new IllegalArgumentException("a parameter stands twice in '" + text + "'");
                        })));
    }

    public int integer(String name) {
        return Integer.parseInt(values.get(name));
    }

    public String text(String name) {
        return values.get(name);
    }

    public Set<String> list(String name) {
        return Set.of(values.get(name).split(" +"));
    }

    private static String[] named(String part) {
        var halves = part.split("=", 2);
        if (halves.length < 2) {
            throw new IllegalArgumentException("'" + part + "' is not name=value");
        }
        return halves;
    }
}
