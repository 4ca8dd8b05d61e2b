package org.claimwright.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL that a DBA runs. Nothing is started; what our guards rest upon is checked. */
record ExternalBooks(Access access) implements Books {

    private static final int OLDEST_VERSION = 16;
    private static final String ROLES = "let the DBA run db/roles.sql in that database, and name its two roles";

    static boolean areNamed(Map<String, String> environment) {
        return !environment.getOrDefault("CLAIMWRIGHT_DB_URL", "").isBlank();
    }

    static ExternalBooks named(Map<String, String> environment) {
        return new ExternalBooks(new Access(
                environment.get("CLAIMWRIGHT_DB_URL"),
                new Login(
                        environment.getOrDefault("CLAIMWRIGHT_DB_USER", "cw_app"),
                        secret(environment, "CLAIMWRIGHT_DB_PASSWORD")),
                new Login(
                        environment.getOrDefault("CLAIMWRIGHT_DB_OWNER_USER", "cw_owner"),
                        secret(environment, "CLAIMWRIGHT_DB_OWNER_PASSWORD"))));
    }

    private static String secret(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "");
    }

    @Override
    public Access open() {
        try (var owner = connect(access.owner());
                var app = connect(access.app())) {
            refuseOldVersion(owner);
            check(owner, access.owner(), Expectation.OF_OWNER);
            check(app, access.app(), Expectation.OF_APP);
        } catch (SQLException e) {
            throw new LaunchFailure("the database's roles cannot be checked", access.url(), ROLES, e);
        }
        return access;
    }

    private Connection connect(Login login) {
        try {
            return login.to(access.url());
        } catch (SQLException e) {
            throw new LaunchFailure(
                    "no connection as " + login.user() + "",
                    access.url(),
                    "check CLAIMWRIGHT_DB_URL and that role's _USER and _PASSWORD",
                    e);
        }
    }

    private void refuseOldVersion(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new LaunchFailure(
                    "PostgreSQL " + version + " is too old", access.url(), "use " + OLDEST_VERSION + " or newer");
        }
    }

    private void check(Connection connection, Login login, Iterable<Expectation> expectations) throws SQLException {
        for (var expectation : expectations) {
            if (!expectation.holds(connection, access)) {
                throw new LaunchFailure("role " + login.user() + " " + expectation.fault(), access.url(), ROLES);
            }
        }
    }

    @Override
    public void close() {
        // It is the DBA's to stop.
    }

    @Override
    public boolean areOpen() {
        try (var connection = access.app().to(access.url())) {
            return connection.isValid(10);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public String describe() {
        return "database: " + (areOpen() ? "answers" : "does not answer") + ", run by others, " + access.url();
    }
}
