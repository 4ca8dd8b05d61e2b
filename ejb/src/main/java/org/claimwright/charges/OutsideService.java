package org.claimwright.charges;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.intake.OutsideId;

/**
 * A service of a visit as another system says it. Its price is ours, from the fee schedule.
 *
 * @param id by which the other system knows the service
 * @param diagnoses the codes it was done for; empty for all of the visit
 */
public record OutsideService(
        OutsideId id, OutsideCode code, List<String> modifiers, BigDecimal units, List<OutsideCode> diagnoses) {
    public OutsideService {
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
    }
}
