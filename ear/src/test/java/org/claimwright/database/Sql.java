package org.claimwright.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A connection and the few ways the tests speak to it. */
public record Sql(Connection connection) implements AutoCloseable {

    /** Begins a transaction of this practice. */
    public Sql in(int practice) throws SQLException {
        connection.setAutoCommit(false);
        return run("select set_config('app.practice_id', ?, true)", Integer.toString(practice));
    }

    public Sql run(String statement, Object... values) throws SQLException {
        try (var prepared = prepared(statement, values)) {
            prepared.execute();
            return this;
        }
    }

    public int change(String statement, Object... values) throws SQLException {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    public long number(String query, Object... values) throws SQLException {
        return Long.parseLong(texts(query, values).get(0));
    }

    public boolean holds(String query, Object... values) throws SQLException {
        return texts(query, values).get(0).equals("t");
    }

    public String text(String query, Object... values) throws SQLException {
        return texts(query, values).get(0);
    }

    /** The first column of each row. */
    public List<String> texts(String query, Object... values) throws SQLException {
        try (var prepared = prepared(query, values);
                var result = prepared.executeQuery()) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (var place = 0; place < values.length; place++) {
            prepared.setObject(place + 1, values[place]);
        }
        return prepared;
    }

    long process() throws SQLException {
        return number("select pg_backend_pid()");
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit() && !connection.isClosed()) {
            connection.rollback();
        }
        connection.close();
    }
}
