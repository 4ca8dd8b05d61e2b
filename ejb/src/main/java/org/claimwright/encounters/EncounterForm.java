package org.claimwright.encounters;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;

/**
 * A visit as it is given; what is null was left empty.
 *
 * @param referring null when nobody sent the patient
 * @param placeOfService two digits of the CMS list; null for the location's own
 * @param diagnoses codes with or without a dot, the first is the main one
 */
public record EncounterForm(
        PatientId patient,
        LocalDate dateOfService,
        ProviderId rendering,
        ReferringProvider referring,
        LocationId location,
        String placeOfService,
        List<String> diagnoses,
        RelatedCause relatedCause,
        LocalDate accidentDate,
        String accidentState,
        String priorAuthorization) {
    public EncounterForm {
        diagnoses = List.copyOf(diagnoses);
    }

    /** The usual visit: nobody sent the patient, nothing caused it, nothing was authorized. */
    public static EncounterForm visit(
            PatientId patient, LocalDate on, ProviderId rendering, LocationId location, List<String> diagnoses) {
        return new EncounterForm(patient, on, rendering, null, location, null, diagnoses, null, null, null, null);
    }

    public EncounterForm sentBy(ReferringProvider other) {
        return new EncounterForm(
                patient,
                dateOfService,
                rendering,
                other,
                location,
                placeOfService,
                diagnoses,
                relatedCause,
                accidentDate,
                accidentState,
                priorAuthorization);
    }

    public EncounterForm causedBy(RelatedCause cause, LocalDate date, String state) {
        return new EncounterForm(
                patient,
                dateOfService,
                rendering,
                referring,
                location,
                placeOfService,
                diagnoses,
                cause,
                date,
                state,
                priorAuthorization);
    }

    public EncounterForm authorizedBy(String authorization) {
        return new EncounterForm(
                patient,
                dateOfService,
                rendering,
                referring,
                location,
                placeOfService,
                diagnoses,
                relatedCause,
                accidentDate,
                accidentState,
                authorization);
    }
}
