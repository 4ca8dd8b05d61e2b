package org.claimwright.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.model.Fee;
import org.claimwright.pricing.model.FeeRow;
import org.hibernate.Session;

/** The prices of schedules. Whole files come in one statement. */
@Dependent
class Fees {
    private static final String IN_FORCE =
            "select f from Fee f join FeeSchedule s on s.id = f.scheduleId where s.effectiveFrom <= :day"
                    + " and (s.effectiveTo is null or s.effectiveTo >= :day) and f.procedure in :procedures";
    private static final String PUT =
            """
            insert into pricing.fee as f (practice_id, fee_schedule_id, procedure_code, modifier, amount)
            select kernel.current_practice(), ?, r.procedure_code, r.modifier, r.amount
              from unnest(?, ?, ?) r(procedure_code, modifier, amount)
            on conflict (practice_id, fee_schedule_id, procedure_code, modifier)
              do update set amount = excluded.amount where f.amount <> excluded.amount
            """;

    private static final String LAST_CODE = "ZZZZZ";

    @PersistenceContext
    private EntityManager database;

    List<Fee> inForce(Collection<String> procedures, LocalDate day) {
        return database.createQuery(IN_FORCE, Fee.class)
                .setParameter("day", day)
                .setParameter("procedures", procedures)
                .getResultList();
    }

    /** Sorted by procedure and modifier; all of them, or those whose code begins as given. */
    List<Fee> of(FeeScheduleId schedule, String codePrefix) {
        return database.createQuery(
                        "select f from Fee f where f.scheduleId = :schedule and f.procedure >= :first and f.procedure <= :last"
                                + " order by f.procedure, f.modifier",
                        Fee.class)
                .setParameter("schedule", schedule.value())
                .setParameter("first", codePrefix)
                .setParameter("last", codePrefix + LAST_CODE)
                .getResultList();
    }

    Map<FeeRow.Key, Money> amounts(FeeScheduleId schedule) {
        return of(schedule, "").stream()
                .collect(Collectors.toMap(fee -> new FeeRow.Key(fee.procedure(), fee.modifier()), Fee::amount));
    }

    Map<Long, Long> countBySchedule() {
        return database.createQuery("select f.scheduleId, count(f) from Fee f group by f.scheduleId", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    void put(FeeScheduleId schedule, List<FeeRow> rows) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> put(connection, schedule, rows));
    }

    private static void put(Connection connection, FeeScheduleId schedule, List<FeeRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, schedule.value());
            statement.setArray(2, array(connection, "text", rows, FeeRow::procedure));
            statement.setArray(3, array(connection, "text", rows, FeeRow::modifier));
            statement.setArray(
                    4, array(connection, "int8", rows, row -> row.amount().inCents()));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array array(
            Connection connection, String type, List<FeeRow> rows, Function<FeeRow, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
