package org.claimwright.practices;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.claimwright.practices.model.BillingDetails;
import org.claimwright.practices.model.Location;
import org.claimwright.practices.model.PatientDeskDetails;
import org.claimwright.practices.model.Provider;

/** What a practice says of itself, as the database keeps it. */
@Dependent
class ProfileRecords {
    @PersistenceContext
    private EntityManager database;

    /** Asked for today's date all the time; nothing that is not flushed yet changes it. */
    PracticeView practice() {
        var row = (Object[]) database.createNativeQuery("select practice_id, name, mark, time_zone"
                        + " from practices.practice where practice_id = kernel.current_practice()")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return new PracticeView(
                ((Number) row[0]).intValue(), (String) row[1], (String) row[2], ZoneId.of((String) row[3]));
    }

    /** Asked for each claim of a batch; what is added is flushed at once, so nothing is flushed for the answer. */
    Optional<BillingDetails> billing() {
        return database.createQuery("select b from BillingDetails b", BillingDetails.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    Optional<PatientDeskDetails> patientDesk() {
        return database.createQuery("select d from PatientDeskDetails d", PatientDeskDetails.class)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    Provider provider(ProviderId id) {
        return known(database.find(Provider.class, id.value()), id);
    }

    List<Provider> providers() {
        return database.createQuery("select p from Provider p order by p.lastName, p.firstName, p.id", Provider.class)
                .getResultList();
    }

    Location location(LocationId id) {
        return known(database.find(Location.class, id.value()), id);
    }

    List<Location> locations() {
        return database.createQuery("select l from Location l order by l.name, l.id", Location.class)
                .getResultList();
    }

    private static <T> T known(T entity, Object id) {
        return Optional.ofNullable(entity)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }
}
