package org.claimwright.charges;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;

/**
 * A visit as a list shows it.
 *
 * @param patientName last name first
 */
public record VisitRow(
        EncounterId id,
        LocalDate dateOfService,
        PatientId patient,
        String patientName,
        ProviderId rendering,
        String placeOfService,
        VisitState state,
        int lines,
        Money charged,
        Money unbilled)
        implements Serializable {}
