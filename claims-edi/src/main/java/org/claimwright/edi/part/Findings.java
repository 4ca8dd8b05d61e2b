package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;

/** Gathers what is found while a set is read. */
public final class Findings {
    private final List<Finding> findings;

    public Findings(List<Finding> soFar) {
        findings = new ArrayList<>(soFar);
    }

    public void add(FindingCode code, Segment segment, Location location, String found, String expected) {
        add(code, segment.position(), location, found, expected);
    }

    public void add(FindingCode code, Position position, Location location, String found, String expected) {
        findings.add(new Finding(code, position, location, found, expected));
    }

    /** In file order. */
    public List<Finding> all() {
        if (findings.isEmpty()) {
            return List.of();
        }
        return findings.stream()
                .sorted(java.util.Comparator.comparingLong(
                        finding -> finding.position().ordinal()))
                .toList();
    }
}
