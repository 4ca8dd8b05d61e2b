package org.claimwright.exchange;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.claimwright.kernel.Finding;

/** A set that must not be worked with as it is: nothing of it stays, and it waits in the exchange log for a person. */
@ApplicationException(rollback = true)
public final class SetHeld extends RuntimeException {
    private final transient List<Finding> findings;

    public SetHeld(List<Finding> findings) {
        super("held: " + findings.stream().map(Finding::code).toList());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
