package org.claimwright.kernel;

import java.util.List;

/** Findings as one line each, so that a test compares the whole text: {@code PRC-0101 name: found: todo}. */
public final class Said {
    private Said() {}

    public static List<String> by(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.where() + ": " + finding.found() + ": " + finding.todo())
                .toList();
    }
}
