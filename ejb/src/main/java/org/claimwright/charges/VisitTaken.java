package org.claimwright.charges;

import java.util.List;
import java.util.Optional;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Finding;

/**
 * What came of another system's word of a visit: all of it was taken, or it waits.
 *
 * @param added how many service lines are new; none where everything was known
 * @param reasons for which it waits; empty when it was taken
 */
public record VisitTaken(Optional<EncounterId> encounter, int added, List<Finding> reasons) {
    public VisitTaken {
        reasons = List.copyOf(reasons);
    }

    public boolean waits() {
        return !reasons.isEmpty();
    }
}
