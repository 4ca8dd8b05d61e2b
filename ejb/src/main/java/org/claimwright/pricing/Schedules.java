package org.claimwright.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.pricing.model.FeeSchedule;

/** The schedules of the practice, the latest first. */
@Dependent
class Schedules {
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager database;

    FeeSchedule get(FeeScheduleId id) {
        return Optional.ofNullable(database.find(FeeSchedule.class, id.value()))
                .orElseThrow(() -> new IllegalArgumentException("fee schedule " + id.value() + " is unknown"));
    }

    List<FeeSchedule> all() {
        return database.createQuery("select s from FeeSchedule s order by s.effectiveFrom desc", FeeSchedule.class)
                .getResultList();
    }

    FeeScheduleId add(FeeSchedule schedule) {
        database.persist(schedule);
        database.flush();
        return new FeeScheduleId(schedule.id());
    }

    /** Those in force on one of the form's days, save one. */
    List<FeeSchedule> overlapping(FeeScheduleForm form, Optional<FeeScheduleId> save) {
        return database.createQuery(
                        "select s from FeeSchedule s where s.effectiveFrom <= :to"
                                + " and (s.effectiveTo is null or s.effectiveTo >= :from) and s.id <> :save"
                                + " order by s.effectiveFrom",
                        FeeSchedule.class)
                .setParameter("from", form.from())
                .setParameter("to", form.to() == null ? NO_END : form.to())
                .setParameter("save", save.map(FeeScheduleId::value).orElse(0L))
                .getResultList();
    }
}
