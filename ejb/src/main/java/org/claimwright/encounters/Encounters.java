package org.claimwright.encounters;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.encounters.model.Encounter;
import org.claimwright.registration.PatientId;

/** The visits of the practice, by their date. */
@Dependent
class Encounters {
    @PersistenceContext
    private EntityManager database;

    EncounterId add(Encounter encounter) {
        database.persist(encounter);
        database.flush();
        return encounter.id();
    }

    Optional<Encounter> find(EncounterId id) {
        return Optional.ofNullable(database.find(Encounter.class, id.value()));
    }

    Encounter get(EncounterId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** For a change: two who write the same visit down come one after the other. */
    Encounter locked(EncounterId id) {
        return Optional.ofNullable(database.find(Encounter.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(id));
    }

    List<Encounter> open() {
        return database.createQuery(
                        "select e from Encounter e where e.status = :status order by e.dateOfService, e.id",
                        Encounter.class)
                .setParameter("status", EncounterStatus.OPEN)
                .getResultList();
    }

    List<Encounter> between(LocalDate from, LocalDate to) {
        return database.createQuery(
                        "select e from Encounter e where e.dateOfService between :from and :to"
                                + " order by e.dateOfService, e.id",
                        Encounter.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Asked for each claim of a batch; a visit is written with its patient, so nothing is flushed for the answer. */
    List<Encounter> of(PatientId patient) {
        return database.createQuery(
                        "select e from Encounter e where e.patientId = :patient order by e.dateOfService, e.id",
                        Encounter.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    private static IllegalArgumentException unknown(EncounterId id) {
        return new IllegalArgumentException("encounter " + id.value() + " is unknown");
    }
}
