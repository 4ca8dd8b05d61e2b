package org.claimwright.charges;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * What was found in service lines.
 *
 * @param findings what must be mended before they are kept
 * @param warnings what is worth a second look and hinders nothing
 */
public record ChargesChecked(List<Finding> findings, List<Finding> warnings) {
    public ChargesChecked {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }
}
