package org.claimwright.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** The database and its three roles, made by {@code db/roles.sql}: the same file a DBA runs with psql on a PostgreSQL of their own. */
record Roles(Secrets secrets) {

    static final String DATABASE = "claimwright";

    /** Brings a new or an old cluster to the same state; run at each start. */
    void prepare(String urlOfServer) throws SQLException {
        try (var connection = secrets.superuser().to(urlOfServer + "postgres")) {
            createDatabase(connection);
        }
        try (var connection = secrets.superuser().to(urlOfServer + DATABASE);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script());
            connection.commit();
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private String script() {
        return text().replace(":'owner_password'", literal(secrets.owner().password()))
                .replace(":'app_password'", literal(secrets.app().password()))
                .replace(":\"DBNAME\"", DATABASE);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String text() {
        try (var script = Roles.class.getResourceAsStream("/db/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
