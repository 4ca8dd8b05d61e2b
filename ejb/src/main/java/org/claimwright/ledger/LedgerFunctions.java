package org.claimwright.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.claimwright.kernel.Money;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** The database's own functions of the ledger; the runtime role has no other way to write there. */
@Dependent
class LedgerFunctions {
    private static final String LINES =
            """
            select p.account_id, p.patient_id, p.payer_id, p.claim_id, p.charge_id, p.remittance_id, p.amount
              from ledger.journal_entry e join ledger.posting p on p.practice_id = e.practice_id and p.entry_id = e.entry_id
             where e.source_type = ? and e.source_key = ? order by p.line_no
            """;

    @PersistenceContext
    private EntityManager database;

    int post(List<Entry> entries) {
        return call("select ledger.post(?,?,?,?,?,?,?,?,?,?,?,?)", statement -> {
            bind(statement, entries);
            return single(statement).intValue();
        });
    }

    long reverse(long entryId, LocalDate date, String key) {
        return call("select ledger.reverse(?,?,?,?)", statement -> {
            statement.setLong(1, entryId);
            statement.setDate(2, Date.valueOf(date));
            statement.setInt(3, number(YearMonth.from(date)));
            statement.setString(4, key);
            return single(statement).longValue();
        });
    }

    OptionalLong entryOf(Entry.Source source) {
        return call("select entry_id from ledger.journal_entry where source_type = ? and source_key = ?", statement -> {
            statement.setString(1, source.type());
            statement.setString(2, source.key());
            try (var result = statement.executeQuery()) {
                return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
            }
        });
    }

    List<Entry.Line> linesOf(Entry.Source source) {
        return call(LINES, statement -> {
            statement.setString(1, source.type());
            statement.setString(2, source.key());
            var lines = new ArrayList<Entry.Line>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    lines.add(line(result));
                }
            }
            return lines;
        });
    }

    private static Entry.Line line(ResultSet row) throws SQLException {
        var dimensions = new Dimensions(
                row.getObject("patient_id", Long.class),
                row.getObject("payer_id", Long.class),
                row.getObject("claim_id", Long.class),
                row.getObject("charge_id", Long.class),
                row.getObject("remittance_id", Long.class));
        return new Entry.Line(row.getInt("account_id"), dimensions, Money.cents(row.getLong("amount")));
    }

    /** Idempotent; a closed period stays closed. The practice's accounts come into being with its first period. */
    void openPeriod(YearMonth month) {
        call("select ledger.open_book()", statement -> statement.execute());
        call("select ledger.open_period(?)", statement -> {
            statement.setInt(1, number(month));
            return statement.execute();
        });
    }

    void closePeriod(YearMonth month) {
        call("select ledger.close_period(?)", statement -> {
            statement.setInt(1, number(month));
            return statement.execute();
        });
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private interface Call<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T call(String function, Call<T> call) {
        ReturningWork<T> work = connection -> {
            try (var statement = connection.prepareStatement(function)) {
                return call.on(statement);
            } catch (SQLException e) {
                throw new LedgerRefusal(e.getMessage(), e);
            }
        };
        return database.unwrap(Session.class).doReturningWork(work);
    }

    private static Number single(PreparedStatement statement) throws SQLException {
        try (var result = statement.executeQuery()) {
            result.next();
            return (Number) result.getObject(1);
        }
    }

    private static void bind(PreparedStatement statement, List<Entry> entries) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(1, array(connection, "date", entries, entry -> Date.valueOf(entry.date())));
        statement.setArray(2, array(connection, "int4", entries, entry -> number(YearMonth.from(entry.date()))));
        statement.setArray(
                3, array(connection, "text", entries, entry -> entry.source().type()));
        statement.setArray(
                4, array(connection, "text", entries, entry -> entry.source().key()));
        var lines = numbered(entries);
        statement.setArray(5, array(connection, "int4", lines, NumberedLine::entry));
        statement.setArray(
                6, array(connection, "int4", lines, line -> line.line().account()));
        statement.setArray(7, array(connection, "int8", lines, line -> line.line()
                .dimensions()
                .patient()));
        statement.setArray(8, array(connection, "int8", lines, line -> line.line()
                .dimensions()
                .payer()));
        statement.setArray(9, array(connection, "int8", lines, line -> line.line()
                .dimensions()
                .claim()));
        statement.setArray(10, array(connection, "int8", lines, line -> line.line()
                .dimensions()
                .charge()));
        statement.setArray(11, array(connection, "int8", lines, line -> line.line()
                .dimensions()
                .remittance()));
        statement.setArray(
                12,
                array(connection, "int8", lines, line -> line.line().amount().inCents()));
    }

    /** A line names its entry by the entry's number in the call, counted from 1. */
    private record NumberedLine(int entry, Entry.Line line) {}

    private static List<NumberedLine> numbered(List<Entry> entries) {
        var lines = new ArrayList<NumberedLine>();
        for (int i = 0; i < entries.size(); i++) {
            var number = i + 1;
            entries.get(i).lines().forEach(line -> lines.add(new NumberedLine(number, line)));
        }
        return lines;
    }

    private static <T> java.sql.Array array(
            Connection connection, String type, List<T> things, Function<T, Object> value) throws SQLException {
        return connection.createArrayOf(type, things.stream().map(value).toArray());
    }
}
