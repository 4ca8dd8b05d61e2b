package org.claimwright.edi;

import java.util.ArrayList;
import java.util.List;

/** Findings in the order they were made, up to a bound. */
final class FindingLog {
    private final int bound;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(int bound) {
        this.bound = bound;
    }

    void add(FindingCode code, Position position, Location location, String found, String expected) {
        if (findings.size() < bound) {
            findings.add(new Finding(code, position, location, found, expected));
        } else if (findings.size() == bound) {
            findings.add(new Finding(
                    FindingCode.TOO_MANY_FINDINGS, position, Location.NOWHERE, "more than " + bound, "fewer"));
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
