package org.claimwright.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Findings in the order they were made: each is told to whoever listens, and they are listed up to a bound. */
final class FindingLog {
    private final int bound;
    private final Consumer<Finding> listener;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(int bound, Consumer<Finding> listener) {
        this.bound = bound;
        this.listener = listener;
    }

    void add(FindingCode code, Position position, Location location, String found, String expected) {
        Finding finding = new Finding(code, position, location, found, expected);
        listener.accept(finding);
        if (findings.size() < bound) {
            findings.add(finding);
        } else if (findings.size() == bound) {
            findings.add(new Finding(
                    FindingCode.TOO_MANY_FINDINGS, position, Location.NOWHERE, "more than " + bound, "fewer"));
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
