package org.claimwright.encounters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;

/**
 * A visit as it is kept.
 *
 * @param referring null when nobody sent the patient
 * @param diagnoses codes without a dot, in the order that charges point to them
 * @param relatedCause null when nothing of the kind; so is then the accident's date and state
 * @param priorAuthorization empty when there is none
 */
public record EncounterView(
        EncounterId id,
        PatientId patient,
        LocalDate dateOfService,
        ProviderId rendering,
        ReferringProvider referring,
        LocationId location,
        String placeOfService,
        List<String> diagnoses,
        EncounterStatus status,
        RelatedCause relatedCause,
        LocalDate accidentDate,
        String accidentState,
        String priorAuthorization)
        implements Serializable {}
