package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.claimwright.encounters.EncounterId;
import org.claimwright.patientbilling.model.PrepaymentUse;
import org.claimwright.patientbilling.model.SelfPayBill;
import org.claimwright.registration.PatientId;

/** Uses of prepayments and visits billed to the patient, as the database keeps them; and the numbers of papers. */
@Dependent
class PatientPapers {
    /** A kind of paper that has numbers of its own. */
    enum Kind {
        RECEIPT,
        PLAN,
        STATEMENT
    }

    @PersistenceContext
    private EntityManager database;

    void add(Object entity) {
        database.persist(entity);
    }

    String nextNumber(Kind kind) {
        return (String) database.createNativeQuery("select patientbilling.next_number(:kind)")
                .setParameter("kind", kind.name())
                .getSingleResult();
    }

    /** Until the transaction ends, nobody else moves this patient's money by way of this capability. */
    void hold(PatientId patient) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:who || kernel.current_practice(), 11))) held")
                .setParameter("who", "patient " + patient.value() + " of ")
                .getSingleResult();
    }

    /** Those that stand, the latest first. Asked for each claim of a remittance: nothing is flushed for it, what was undone since is left out. */
    List<PrepaymentUse> uses(PatientId patient) {
        return database.createQuery(
                        "select u from PrepaymentUse u where u.patientId = :patient and u.undoneOn is null order by u.id desc",
                        PrepaymentUse.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("patient", patient.value())
                .getResultStream()
                .filter(PrepaymentUse::stands)
                .toList();
    }

    Optional<SelfPayBill> billOf(EncounterId encounter) {
        return database.createQuery(
                        "select b from SelfPayBill b where b.encounterId = :encounter and b.undoneOn is null",
                        SelfPayBill.class)
                .setParameter("encounter", encounter.value())
                .getResultStream()
                .findFirst();
    }
}
