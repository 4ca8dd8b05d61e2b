package org.claimwright.registration;

import java.time.Instant;
import java.util.List;
import org.claimwright.intake.OutsideId;

/**
 * A patient as another system says it.
 *
 * @param ids by which the other system knows the patient, the surest first
 * @param saidAt when the other system said it; null where it does not tell
 */
public record OutsidePatient(List<OutsideId> ids, PatientForm form, List<OutsideCoverage> coverages, Instant saidAt) {
    public OutsidePatient {
        ids = List.copyOf(ids);
        coverages = List.copyOf(coverages);
    }
}
