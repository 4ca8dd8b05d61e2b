package org.claimwright.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimwright.TestHomes;
import org.claimwright.kernel.Migrations;
import org.claimwright.launch.DatabaseServer;
import org.postgresql.ds.PGSimpleDataSource;

/** One migrated database for all tests of this package; each test opens practices of its own in it. */
final class Books implements AutoCloseable {

    private final DatabaseServer server;
    private final AtomicInteger practices = new AtomicInteger();

    private Books(DatabaseServer server) {
        this.server = server;
    }

    static Books open() {
        var server = DatabaseServer.at(TestHomes.fresh("books")).start();
        var owner = new PGSimpleDataSource();
        owner.setUrl(server.access().url());
        owner.setUser(server.access().owner().user());
        owner.setPassword(server.access().owner().password());
        Migrations.run(owner);
        return new Books(server);
    }

    @Override
    public void close() {
        server.stop();
        TestHomes.remove(server.home());
    }

    /** The runtime role with no practice set. */
    Sql app() throws SQLException {
        return patient(server.connectAsApp());
    }

    /** The runtime role in a transaction of this practice. */
    Sql app(int practice) throws SQLException {
        return app().in(practice);
    }

    /** The owner as it signs in, with row_security off. */
    Sql owner() throws SQLException {
        return patient(server.connectAsOwner());
    }

    /** The owner as a careful data migration works: row_security on, one practice. */
    Sql owner(int practice) throws SQLException {
        return owner().in(practice).run("set local row_security = on");
    }

    Sql superuser() throws SQLException {
        return new Sql(server.connectAsSuperuser());
    }

    /** An attack that has to wait for another transaction fails in the end, instead of holding up the run. */
    private static Sql patient(Connection connection) throws SQLException {
        return new Sql(connection).run("set statement_timeout = '120s'");
    }

    /** A new practice without a book. */
    int practice() throws SQLException {
        try (var app = app()) {
            return (int) app.number(
                    "select practices.open_practice(?, 'P', 'America/Chicago', '2026-01-01')",
                    "Practice " + practices.incrementAndGet());
        }
    }

    /** A new practice with its accounts, and October to December 2026 open. */
    int practiceWithBook() throws SQLException {
        var practice = practice();
        try (var app = app(practice)) {
            app.run("select ledger.open_book()");
            for (var period : new int[] {202610, 202611, 202612}) {
                app.run("select ledger.open_period(?)", period);
            }
            app.commit();
        }
        return practice;
    }
}
