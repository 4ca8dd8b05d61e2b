package org.claimwright.web.encounters;

import java.util.stream.Stream;

/** One of a few, as it stands in an address; a spoilt one is none. */
final class Choice {
    private Choice() {}

    static <T extends Enum<T>> T of(Class<T> all, String name) {
        return Stream.of(all.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
