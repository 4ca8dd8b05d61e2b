package org.claimwright.sandboxpayer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimwright.kernel.Money;

/** What was agreed on and accepted, by the number of the decision that it changes and the line of the claim, counted from 1. */
final class AgreedAmounts {
    private final Map<String, Map<Integer, Money>> waiting = new HashMap<>();

    void add(String decision, int line, Money amount) {
        waiting.computeIfAbsent(decision, number -> new HashMap<>()).put(line, amount);
    }

    Optional<Map<Integer, Money>> of(String decision) {
        return Optional.ofNullable(waiting.get(decision));
    }
}
