package org.claimwright.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwright.registration.model.Coverage;
import org.claimwright.registration.model.CoverageOrder;
import org.claimwright.registration.model.Patient;

/** Patients and their coverages as the database keeps them. */
@Dependent
class Patients {
    private static final Comparator<Coverage> BY_RANK = Comparator.comparing(
                    Coverage::period,
                    Comparator.comparingInt(CoverageOrder.Period::rank).thenComparing(CoverageOrder.Period::from))
            .thenComparing(coverage -> coverage.id().value());

    @PersistenceContext
    private EntityManager database;

    boolean knows(PatientId id) {
        return database.find(Patient.class, id.value()) != null;
    }

    boolean knows(CoverageId id) {
        return database.find(Coverage.class, id.value()) != null;
    }

    Patient patient(PatientId id) {
        return known(database.find(Patient.class, id.value()), id);
    }

    /** Holds the patient till the transaction ends, so that two changes of the coverages cannot pass each other. */
    Patient held(PatientId id) {
        return known(database.find(Patient.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    void add(Object entity) {
        database.persist(entity);
    }

    String nextAccountNumber() {
        return (String) database.createNativeQuery("select registration.next_account_number()")
                .getSingleResult();
    }

    Coverage coverage(CoverageId id) {
        return known(database.find(Coverage.class, id.value()), id);
    }

    /**
     * Asked for each claim of a batch: a coverage is written with its patient, so nothing is flushed for the answer, and what was moved
     * since is put in its place here.
     */
    List<Coverage> coverages(PatientId patient) {
        return database.createQuery("select c from Coverage c where c.patientId = :patient", Coverage.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("patient", patient.value())
                .getResultStream()
                .sorted(BY_RANK)
                .toList();
    }

    Optional<Patient> withAccount(String accountNumber) {
        return database.createQuery("select p from Patient p where p.accountNumber = :account", Patient.class)
                .setParameter("account", accountNumber)
                .getResultStream()
                .findFirst();
    }

    List<Patient> named(String lastName, LocalDate birthDate) {
        return database.createQuery(
                        "select p from Patient p where p.searchLast = :last and p.birthDate = :birthDate order by p.id",
                        Patient.class)
                .setParameter("last", lastName.strip().toLowerCase(Locale.ROOT))
                .setParameter("birthDate", birthDate)
                .getResultList();
    }

    private static <T> T known(T entity, Object id) {
        return Optional.ofNullable(entity)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }
}
