package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.patientbilling.model.Statement;
import org.claimwright.patientbilling.model.StatementPaper;
import org.claimwright.registration.PatientId;

/** The statements of the practice as the database keeps them. */
@Dependent
class Statements {
    private static final String FIRST_ASKED =
            """
            select l.charge_id, min(s.made_on) from patientbilling.statement s
              join patientbilling.statement_line l on l.practice_id = s.practice_id and l.statement_id = s.statement_id
             where s.patient_id = :patient and l.owed > 0
             group by l.charge_id
            """;

    private static final String LATEST =
            """
            select distinct on (patient_id) patient_id, made_on, level, amount_due from patientbilling.statement
             order by patient_id, statement_id desc
            """;

    @PersistenceContext
    private EntityManager database;

    /** The latest statement of a patient. */
    record Latest(LocalDate madeOn, int level, long amountDueInCents) {}

    void add(Object entity) {
        database.persist(entity);
    }

    Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(database.find(Statement.class, id.value()));
    }

    Optional<StatementPaper> paper(StatementId id) {
        return Optional.ofNullable(database.find(StatementPaper.class, id.value()));
    }

    /** The latest first. */
    List<Statement> of(PatientId patient) {
        return database.createQuery(
                        "select s from Statement s where s.patientId = :patient order by s.id desc", Statement.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** The latest first. */
    List<Statement> latest(int first, int size) {
        return database.createQuery("select s from Statement s order by s.id desc", Statement.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The day on which a statement first asked for each charge. */
    @SuppressWarnings("unchecked")
    Map<Long, LocalDate> firstAsked(PatientId patient) {
        List<Object[]> rows = database.createNativeQuery(FIRST_ASKED)
                .setParameter("patient", patient.value())
                .getResultList();
        var days = new HashMap<Long, LocalDate>();
        rows.forEach(row -> days.put(((Number) row[0]).longValue(), ((java.sql.Date) row[1]).toLocalDate()));
        return days;
    }

    /** By patient. */
    @SuppressWarnings("unchecked")
    Map<Long, Latest> latestByPatient() {
        List<Object[]> rows = database.createNativeQuery(LATEST).getResultList();
        var latest = new HashMap<Long, Latest>();
        rows.forEach(row -> latest.put(
                ((Number) row[0]).longValue(),
                new Latest(
                        ((java.sql.Date) row[1]).toLocalDate(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).longValue())));
        return latest;
    }

    long beginRun(Instant now, String person, int asked) {
        return ((Number) database.createNativeQuery(
                                "insert into patientbilling.statement_run (practice_id, begun_at, begun_by, asked, made, failed)"
                                        + " values (kernel.current_practice(), :now, :person, :asked, 0, 0)"
                                        + " returning statement_run_id")
                        .setParameter("now", now)
                        .setParameter("person", person)
                        .setParameter("asked", asked)
                        .getSingleResult())
                .longValue();
    }

    void count(long run, int made, int failed) {
        database.createNativeQuery(
                        "update patientbilling.statement_run set made = made + :made, failed = failed + :failed"
                                + " where statement_run_id = :run")
                .setParameter("made", made)
                .setParameter("failed", failed)
                .setParameter("run", run)
                .executeUpdate();
    }

    void endRun(long run, Instant now) {
        database.createNativeQuery(
                        "update patientbilling.statement_run set ended_at = :now where statement_run_id = :run")
                .setParameter("now", now)
                .setParameter("run", run)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<StatementProgress> lastRun() {
        List<Object[]> rows = database.createNativeQuery(
                        "select asked, made, failed, ended_at is not null, begun_by from patientbilling.statement_run"
                                + " order by statement_run_id desc limit 1")
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new StatementProgress(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        (Boolean) row[3],
                        (String) row[4]));
    }
}
