package org.claimwright.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.claimwright.database.Sql;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.launch.Login;

/**
 * The books as they were at a moment, in a database of their own beside the application's. There the role of the application may write
 * the tables that in the books only functions of the database write, and the two checks of whole entries are off; constraints, indexes,
 * policies and that role are the same.
 */
final class BooksCopy {
    private static final String NAME = "plain";
    private static final String CONTENTS =
            "select coalesce(md5(string_agg(md5(row::text), '' order by md5(row::text))), '') || ' ' || count(*) from %s row";

    private final DatabaseServer database;
    private final long firstTransaction;

    private BooksCopy(DatabaseServer database, long firstTransaction) {
        this.database = database;
        this.firstTransaction = firstTransaction;
    }

    /** Nobody else may be in the books meanwhile. */
    static BooksCopy of(DatabaseServer database) throws SQLException {
        try (var books = new Sql(database.connectAsSuperuser())) {
            books.run("create database " + NAME + " template claimwright owner cw_owner");
            var copy = new BooksCopy(database, firstOfNow(books));
            copy.open();
            return copy;
        }
    }

    /** The number that the next transaction will have which changes anything. */
    static long firstOfNow(Sql anyDatabase) throws SQLException {
        return anyDatabase.number("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    long firstTransaction() {
        return firstTransaction;
    }

    /** The owner's own reading of all practices is for the comparison; the application's role stays under the policies. */
    private void open() throws SQLException {
        try (var owner = asOwner()) {
            owner.run("alter table ledger.journal_entry disable trigger entry_rules");
            owner.run("alter table ledger.posting disable trigger line_rules");
            for (var table : Table.all(owner)) {
                owner.run("alter table " + table.name() + " no force row level security");
            }
        }
    }

    void letTheApplicationWrite(List<Table> tables) throws SQLException {
        try (var owner = asOwner()) {
            for (var table : tables) {
                owner.run("grant insert, update on " + table.name() + " to cw_app");
            }
        }
    }

    Sql asOwner() throws SQLException {
        return new Sql(connect(database.access().owner()));
    }

    Connection asApplication() throws SQLException {
        return connect(database.access().app());
    }

    private Connection connect(Login login) throws SQLException {
        var url = database.access().url().replace("/claimwright?", "/" + NAME + "?");
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    /** Every row of every table is as it is in the books. */
    void assertSame(Sql books) throws SQLException {
        try (var owner = asOwner()) {
            for (var table : Table.all(books)) {
                var contents = CONTENTS.formatted(table.name());
                assertEquals(books.text(contents), owner.text(contents), table.name());
            }
        }
    }
}
