package org.claimwright.charges;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.intake.OutsideId;
import org.claimwright.registration.PatientId;

/**
 * A visit as another system says it; what is empty was not said.
 *
 * @param id by which the other system knows the visit
 * @param provider an NPI, or by what the other system knows who rendered it
 * @param location by what the other system knows the place
 */
public record OutsideVisit(
        OutsideId id,
        PatientId patient,
        LocalDate dateOfService,
        String provider,
        String location,
        List<OutsideCode> diagnoses,
        List<OutsideService> services) {
    public OutsideVisit {
        diagnoses = List.copyOf(diagnoses);
        services = List.copyOf(services);
    }
}
