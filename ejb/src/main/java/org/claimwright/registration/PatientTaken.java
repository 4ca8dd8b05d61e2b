package org.claimwright.registration;

import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Finding;

/**
 * What came of another system's word of a patient.
 *
 * @param patient empty when nothing was kept
 * @param registered whether the patient is new
 * @param reasons for what waits; the patient may be kept while a coverage waits
 */
public record PatientTaken(Optional<PatientId> patient, boolean registered, List<Finding> reasons) {
    public PatientTaken {
        reasons = List.copyOf(reasons);
    }
}
