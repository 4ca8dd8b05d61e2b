package org.claimwright.launch;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** The PostgreSQL that comes with the build, run in the home folder. */
record EmbeddedBooks(Home home, Account account, Cluster cluster) implements Books {

    private static final long PAUSE_NANOS = 250_000_000L;
    private static final int PATIENCE = 1200;
    private static final String STARTING_UP = "57P03";

    static EmbeddedBooks in(Home home, Account account) {
        return new EmbeddedBooks(home, account, new Cluster(home, Binaries.in(home), account));
    }

    @Override
    public Access open() {
        var secrets = Secrets.of(home, cluster);
        cluster.binaries().unpack();
        if (!cluster.exists()) {
            cluster.initialise(secrets.superuser());
        }
        if (cluster.running().isEmpty()) {
            cluster.start(Port.of(home).free());
        }
        return prepared(secrets);
    }

    private Access prepared(Secrets secrets) {
        var server = server();
        try {
            awaitReadiness(server, secrets.superuser());
            new Roles(secrets).prepare(server);
        } catch (SQLException e) {
            throw new LaunchFailure("the database runs, but cannot be prepared", server, "see database.log", e);
        }
        return new Access(server + Roles.DATABASE + "?reWriteBatchedInserts=true", secrets.app(), secrets.owner());
    }

    /** A database found alive may still be recovering from a crash. */
    private static void awaitReadiness(String server, Login superuser) throws SQLException {
        for (var attempt = 1; !isReady(server, superuser, attempt); attempt++) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static boolean isReady(String server, Login superuser, int attempt) throws SQLException {
        try (var connection = superuser.to(server + "postgres")) {
            return connection.isValid(10);
        } catch (SQLException e) {
            if (!STARTING_UP.equals(e.getSQLState()) || attempt >= PATIENCE) {
                throw e;
            }
            return false;
        }
    }

    String server() {
        var running = cluster.running()
                .orElseThrow(() -> new LaunchFailure("the database is not running", cluster.folder(), "start it"));
        return "jdbc:postgresql://127.0.0.1:" + running.port() + "/";
    }

    Login superuser() {
        return Secrets.of(home, cluster).superuser();
    }

    @Override
    public void close() {
        if (areOpen()) {
            cluster.stop();
        }
    }

    @Override
    public boolean areOpen() {
        return cluster.running().isPresent();
    }

    @Override
    public String describe() {
        return cluster.running()
                        .map(running ->
                                "database: running, process " + running.processId() + ", 127.0.0.1:" + running.port())
                        .orElse("database: stopped")
                + ", folder " + home.folder();
    }
}
