package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.claimwright.registration.PatientId;

/** Which person opens which patient's account in the practice. */
@Dependent
class PortalAccess {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("unchecked")
    Optional<PatientId> of(long person) {
        List<Number> found = database.createNativeQuery(
                        "select patient_id from patientbilling.portal_access where person_id = :person")
                .setParameter("person", person)
                .getResultList();
        return found.stream().findFirst().map(id -> new PatientId(id.longValue()));
    }

    void grant(long person, PatientId patient) {
        database.createNativeQuery(
                        """
                        insert into patientbilling.portal_access (practice_id, person_id, patient_id)
                        values (kernel.current_practice(), :person, :patient)
                        on conflict (practice_id, person_id) do update set patient_id = excluded.patient_id
                        """)
                .setParameter("person", person)
                .setParameter("patient", patient.value())
                .executeUpdate();
    }
}
