package org.claimwright.encounters;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * What was found in a visit's form.
 *
 * @param findings what must be mended before it is kept
 * @param warnings what is worth a second look and hinders nothing
 */
public record EncounterChecked(List<Finding> findings, List<Finding> warnings) {
    public EncounterChecked {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }
}
