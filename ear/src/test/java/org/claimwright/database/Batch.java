package org.claimwright.database;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One call of {@code ledger.post}, written as a small journal: {@code entry("CHARGE c-1", "2026-11-03", "1100 500", "4000 -500")}. */
final class Batch {

    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Integer> periods = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> entries = new ArrayList<>();
    private final List<Integer> accounts = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final List<Long> claims = new ArrayList<>();

    static Batch of(String source, String date, String... lines) {
        return new Batch().entry(source, date, lines);
    }

    /** An entry in the month of its date. */
    Batch entry(String source, String date, String... lines) {
        var day = LocalDate.parse(date);
        return entry(source, date, day.getYear() * 100 + day.getMonthValue(), lines);
    }

    /** An entry; a line is an account, an amount in cents and perhaps a claim. */
    Batch entry(String source, String date, int period, String... lines) {
        dates.add(LocalDate.parse(date));
        periods.add(period);
        types.add(source.split(" ")[0]);
        keys.add(source.split(" ")[1]);
        for (var line : lines) {
            line(dates.size(), line);
        }
        return this;
    }

    /** A line for any entry of the call, even one that is not there. */
    Batch line(int entry, String line) {
        var words = line.split(" ");
        entries.add(entry);
        accounts.add(Integer.valueOf(words[0]));
        amounts.add(words[1].equals("null") ? null : Long.valueOf(words[1]));
        claims.add(words.length > 2 ? Long.valueOf(words[2]) : null);
        return this;
    }

    /** Answers how many lines are new. */
    long post(Sql sql) throws SQLException {
        return post(sql, claims.toArray());
    }

    long postWithoutClaims(Sql sql) throws SQLException {
        return post(sql, new Object[0]);
    }

    private long post(Sql sql, Object[] claimColumn) throws SQLException {
        var connection = sql.connection();
        var nobody = new Object[entries.size()];
        return sql.number(
                "select ledger.post(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                connection.createArrayOf("date", dates.toArray()),
                connection.createArrayOf("int4", periods.toArray()),
                connection.createArrayOf("text", types.toArray()),
                connection.createArrayOf("text", keys.toArray()),
                connection.createArrayOf("int4", entries.toArray()),
                connection.createArrayOf("int4", accounts.toArray()),
                connection.createArrayOf("int8", nobody),
                connection.createArrayOf("int8", nobody),
                connection.createArrayOf("int8", claimColumn),
                connection.createArrayOf("int8", nobody),
                connection.createArrayOf("int8", nobody),
                connection.createArrayOf("int8", amounts.toArray()));
    }
}
