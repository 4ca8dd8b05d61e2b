package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.claimwright.patientbilling.model.Receipt;
import org.claimwright.registration.PatientId;

/** The receipts of the practice as the database keeps them. */
@Dependent
class Receipts {
    @PersistenceContext
    private EntityManager database;

    void add(Receipt receipt) {
        database.persist(receipt);
    }

    Optional<Receipt> enteredAs(String entryKey) {
        return database.createQuery("select r from Receipt r where r.entryKey = :key", Receipt.class)
                .setParameter("key", entryKey)
                .getResultStream()
                .findFirst();
    }

    Optional<Receipt> find(ReceiptId id) {
        return Optional.ofNullable(database.find(Receipt.class, id.value()));
    }

    Receipt receipt(ReceiptId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }

    /** As it stands now, after whoever held its patient before. */
    Receipt fresh(ReceiptId id) {
        var receipt = receipt(id);
        database.refresh(receipt);
        return receipt;
    }

    /** The latest first. */
    List<Receipt> of(PatientId patient) {
        return database.createQuery(
                        "select r from Receipt r where r.patientId = :patient order by r.id desc", Receipt.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** Those that stand, in the order in which they were taken. */
    List<Receipt> ofPlan(PlanId plan) {
        return database.createQuery(
                        "select r from Receipt r where r.planId = :plan and r.undoneOn is null order by r.id",
                        Receipt.class)
                .setParameter("plan", plan.value())
                .getResultList();
    }
}
