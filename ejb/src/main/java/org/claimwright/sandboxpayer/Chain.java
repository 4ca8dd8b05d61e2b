package org.claimwright.sandboxpayer;

import java.util.HashMap;
import java.util.Map;

/** Claims that replace or correct each other: of such a chain only the last may stand. */
final class Chain {
    private final Map<String, String> first = new HashMap<>();

    /** The number under which the chain of a claim began, which is its own when it follows none. */
    String firstOf(String number) {
        return first.getOrDefault(number, number);
    }

    void follow(String number, String earlier) {
        first.put(number, firstOf(earlier));
    }
}
