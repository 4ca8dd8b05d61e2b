package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.claimwright.patientbilling.model.PaymentPlan;
import org.claimwright.registration.PatientId;

/** The payment plans of the practice as the database keeps them. */
@Dependent
class Plans {
    @PersistenceContext
    private EntityManager database;

    void add(PaymentPlan plan) {
        database.persist(plan);
    }

    Optional<PaymentPlan> find(PlanId id) {
        return Optional.ofNullable(database.find(PaymentPlan.class, id.value()));
    }

    PaymentPlan plan(PlanId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }

    /** As it stands now, after whoever held its patient before. */
    PaymentPlan fresh(PlanId id) {
        var plan = plan(id);
        database.refresh(plan);
        return plan;
    }

    /** The oldest first. */
    List<PaymentPlan> of(PatientId patient) {
        return database.createQuery(
                        "select p from PaymentPlan p where p.patientId = :patient order by p.id", PaymentPlan.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** Those that were not ended, paid ones included. */
    List<PaymentPlan> notEnded() {
        return database.createQuery(
                        "select p from PaymentPlan p where p.endedOn is null order by p.id", PaymentPlan.class)
                .getResultList();
    }
}
