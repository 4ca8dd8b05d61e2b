package org.claimwright.encounters.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterStatus;
import org.claimwright.encounters.EncounterView;
import org.claimwright.encounters.ReferringProvider;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A visit. It is written to while it is open; closed, it is complete, until it is opened again. */
@Entity
@Table(schema = "encounters", name = "encounter")
public class Encounter extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "encounter_id")
    private Long id;

    @Column(name = "patient_id")
    private long patientId;

    @Column(name = "date_of_service")
    private LocalDate dateOfService;

    @Column(name = "rendering_provider_id")
    private long renderingProviderId;

    @Column(name = "location_id")
    private long locationId;

    @Column(name = "place_of_service")
    private String placeOfService;

    @Column(name = "referring_last_name")
    private String referringLastName;

    @Column(name = "referring_first_name")
    private String referringFirstName;

    @Column(name = "referring_npi")
    private String referringNpi;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> diagnoses;

    @Enumerated(EnumType.STRING)
    @Column(name = "related_cause")
    private RelatedCause relatedCause;

    @Column(name = "accident_date")
    private LocalDate accidentDate;

    @Column(name = "accident_state")
    private String accidentState;

    @Column(name = "prior_authorization")
    private String priorAuthorization;

    @Enumerated(EnumType.STRING)
    private EncounterStatus status = EncounterStatus.OPEN;

    protected Encounter() {}

    /** @param form without findings */
    public Encounter(EncounterForm form, String placeOfService) {
        change(form, placeOfService);
    }

    public final void change(EncounterForm form, String place) {
        patientId = form.patient().value();
        dateOfService = form.dateOfService();
        renderingProviderId = form.rendering().value();
        locationId = form.location().value();
        placeOfService = place;
        diagnoses = form.diagnoses().stream().map(DiagnosisCode::withoutDot).toList();
        relatedCause = form.relatedCause();
        accidentDate = form.accidentDate();
        accidentState = nullWhenBlank(form.accidentState());
        priorAuthorization = form.priorAuthorization() == null
                ? ""
                : form.priorAuthorization().strip();
        refer(form.referring());
    }

    private void refer(ReferringProvider referring) {
        referringLastName = referring == null ? null : referring.lastName().strip();
        referringFirstName = referring == null ? null : nullWhenBlank(referring.firstName());
        referringNpi = referring == null ? null : referring.npi();
    }

    public void close() {
        status = EncounterStatus.CLOSED;
    }

    public void reopen() {
        status = EncounterStatus.OPEN;
    }

    public boolean isOpen() {
        return status == EncounterStatus.OPEN;
    }

    public EncounterId id() {
        return new EncounterId(id);
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public EncounterView view() {
        return new EncounterView(
                id(),
                patient(),
                dateOfService,
                new ProviderId(renderingProviderId),
                referring(),
                new LocationId(locationId),
                placeOfService,
                List.copyOf(diagnoses),
                status,
                relatedCause,
                accidentDate,
                accidentState,
                priorAuthorization);
    }

    private ReferringProvider referring() {
        return referringNpi == null
                ? null
                : new ReferringProvider(
                        referringLastName, referringFirstName == null ? "" : referringFirstName, referringNpi);
    }

    private static String nullWhenBlank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
