package org.claimwright.edi.part;

import java.util.List;
import org.claimwright.edi.Finding;

/** What a set says, as far as it could be read, and everything that was found wrong in it, in file order. */
public record Reading<T>(T value, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
