package org.claimwright.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The database of one installation: started, found alive, stopped. The only implementation; what a user starts, what the tests start
 * and what tools start is this.
 */
public final class DatabaseServer implements AutoCloseable {

    private final Home home;
    private final Account account;
    private final Books books;

    private DatabaseServer(Home home, Account account, Books books) {
        this.home = home;
        this.account = account;
        this.books = books;
    }

    /** The embedded database of a home folder. */
    public static DatabaseServer at(Path home) {
        return embedded(new Home(home.toAbsolutePath().normalize()), Account.ofDatabase());
    }

    /** Whether the account that would run the database can enter this folder. */
    public static boolean canLiveIn(Path home) {
        return Account.ofDatabase().canEnter(home);
    }

    /** The database that the environment names, or else the embedded one in the home folder that fits this user. */
    public static DatabaseServer chosen(Map<String, String> environment, Path repository) {
        var account = Account.ofDatabase();
        var home = Home.chosen(environment, repository, account);
        return ExternalBooks.areNamed(environment)
                ? new DatabaseServer(home, account, ExternalBooks.named(environment))
                : embedded(home, account);
    }

    private static DatabaseServer embedded(Home home, Account account) {
        return new DatabaseServer(home, account, EmbeddedBooks.in(home, account));
    }

    public static void main(String[] arguments) {
        System.exit(new DatabaseCommand(System.out, System.err).run(arguments));
    }

    /** Brings the database up, or adopts it when it is alive, and writes {@link #properties()}. */
    public DatabaseServer start() {
        home.prepare(account);
        home.exclusively(books::open).writeTo(properties());
        return this;
    }

    /** Stops the database once its transactions have been rolled back or are on the disk; does nothing to one that others run. */
    public void stop() {
        books.close();
    }

    @Override
    public void close() {
        stop();
    }

    public boolean isRunning() {
        return books.areOpen();
    }

    public Path home() {
        return home.folder();
    }

    /** What the server loads with {@code -P}; readable by its owner only. */
    public Path properties() {
        return home.folder().resolve("server.properties");
    }

    public Access access() {
        return Access.readFrom(properties());
    }

    public Connection connectAsApp() throws SQLException {
        return access().app().to(access().url());
    }

    public Connection connectAsOwner() throws SQLException {
        return access().owner().to(access().url());
    }

    /** For attacks in tests and for emergencies; the server never knows this password. */
    public Connection connectAsSuperuser() throws SQLException {
        if (books instanceof EmbeddedBooks embedded) {
            return embedded.superuser().to(access().url());
        }
        throw new LaunchFailure("we do not know its superuser", access().url(), "ask its DBA");
    }

    /** The process of the embedded database while it runs. */
    public OptionalLong processId() {
        return books instanceof EmbeddedBooks embedded
                ? embedded.cluster().running().stream()
                        .mapToLong(Postmaster::processId)
                        .findFirst()
                : OptionalLong.empty();
    }

    /** One line for the user. */
    public String describe() {
        return books.describe();
    }
}
