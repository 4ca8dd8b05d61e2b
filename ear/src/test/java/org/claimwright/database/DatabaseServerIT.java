package org.claimwright.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.claimwright.TestHomes;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.launch.LaunchFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher: a database is started, found alive, killed, and found again with all that was acknowledged. */
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseServerIT {

    private static final int ROUNDS = 3;
    private static final int COMMITS_A_ROUND = 40;

    private Path home;
    private DatabaseServer server;

    @BeforeAll
    void a_home() {
        home = TestHomes.fresh("launch");
        server = DatabaseServer.at(home);
    }

    @BeforeEach
    void a_running_database() {
        server.start();
    }

    @AfterAll
    void stopped_and_gone() {
        server.stop();
        TestHomes.remove(home);
    }

    private void keep(String words) throws SQLException {
        try (var owner = new Sql(server.connectAsOwner())) {
            owner.run("create schema if not exists proof")
                    .run("drop table if exists proof.kept")
                    .run("create table proof.kept as select ?::text as words", words);
        }
    }

    private String kept() throws SQLException {
        try (var owner = new Sql(server.connectAsOwner())) {
            return owner.text("select words from proof.kept");
        }
    }

    @Test
    void what_it_keeps_secret_only_its_owner_can_read() throws IOException {
        for (var file : new String[] {"server.properties", "secrets.properties", "database.log"}) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file))),
                    file);
        }
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database"))));
    }

    @Test
    void it_listens_on_loopback_and_writes_through() throws SQLException {
        try (var superuser = new Sql(server.connectAsSuperuser())) {
            assertEquals("127.0.0.1", superuser.text("show listen_addresses"));
            assertEquals("", superuser.text("show unix_socket_directories"));
            assertEquals(
                    "on on on",
                    superuser.text("select current_setting('fsync') || ' ' || current_setting('synchronous_commit')"
                            + " || ' ' || current_setting('full_page_writes')"));
            assertEquals(
                    0, superuser.number("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
        }
    }

    @Test
    void a_second_start_adopts_the_running_database() {
        var again = DatabaseServer.at(home).start();

        assertEquals(server.processId(), again.processId());
        assertEquals(server.access(), again.access());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void it_lies_in_a_session_of_its_own() throws IOException {
        var stat = Files.readString(
                Path.of("/proc", Long.toString(server.processId().getAsLong()), "stat"));
        var session = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];

        assertEquals(Long.toString(server.processId().getAsLong()), session);
    }

    @Test
    void a_restart_keeps_the_books_the_port_and_the_passwords() throws SQLException {
        keep("before");
        var access = server.access();

        server.stop();
        assertFalse(server.isRunning());
        server.stop();
        server.start();

        assertEquals("before", kept());
        assertEquals(access, server.access());
    }

    @Test
    void a_port_taken_meanwhile_is_changed() throws Exception {
        keep("before");
        var access = server.access();
        server.stop();

        try (var squatter = new ServerSocket(
                Integer.parseInt(Files.readString(home.resolve("database.port")).strip()),
                1,
                InetAddress.getLoopbackAddress())) {
            server.start();

            assertTrue(squatter.isBound());
            assertNotEquals(access.url(), server.access().url());
            assertEquals("before", kept());
        }
    }

    @Test
    void a_stale_process_number_that_belongs_to_another_program_does_not_stop_it() throws Exception {
        keep("before");
        server.stop();
        Files.write(
                home.resolve("database").resolve("postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        home.resolve("database").toString(),
                        "1795375376",
                        "5432",
                        "",
                        "127.0.0.1",
                        "  1234         1",
                        "ready   "));
        assertFalse(server.isRunning());

        server.start();

        assertEquals("before", kept());
    }

    @Test
    void a_cut_unpacking_is_repaired() throws Exception {
        server.stop();
        try (var programs = Files.newDirectoryStream(home, "postgresql-*")) {
            var whole = programs.iterator().next();
            var part = whole.resolveSibling(whole.getFileName() + ".part");
            Files.move(whole, part);
            Files.delete(part.resolve("bin").resolve("postgres"));
        }

        server.start();

        assertTrue(server.isRunning());
        try (var parts = Files.newDirectoryStream(home, "*.part")) {
            assertFalse(parts.iterator().hasNext());
        }
    }

    @Test
    void lost_passwords_are_said_and_not_replaced() throws IOException {
        server.stop();
        var secrets = home.resolve("secrets.properties");
        var elsewhere = Files.move(secrets, home.resolve("secrets.moved"));

        var failure = assertThrows(LaunchFailure.class, server::start);
        Files.move(elsewhere, secrets);

        assertTrue(failure.getMessage().contains("its passwords are gone"), failure.getMessage());
        assertTrue(failure.getMessage().contains(secrets.toString()), failure.getMessage());
    }

    @Test
    void two_homes_live_side_by_side() throws Exception {
        keep("first");
        var secondHome = TestHomes.fresh("second");
        try (var second = DatabaseServer.at(secondHome).start();
                var owner = new Sql(second.connectAsOwner())) {
            assertNotEquals(server.processId(), second.processId());
            assertNotEquals(server.access(), second.access());
            assertFalse(owner.holds("select to_regclass('proof.kept') is not null"));
            assertEquals("first", kept());
        } finally {
            TestHomes.remove(secondHome);
        }
    }

    @Test
    void no_acknowledged_commit_is_lost_when_it_is_killed() throws Exception {
        try (var owner = new Sql(server.connectAsOwner())) {
            owner.run("create schema if not exists proof").run("create table proof.commit (number bigint primary key)");
        }
        var acknowledged = new AtomicLong();
        for (var round = 1; round <= ROUNDS; round++) {
            killUnderLoad(acknowledged);
            server.start();
            try (var owner = new Sql(server.connectAsOwner())) {
                assertEquals(
                        acknowledged.get(),
                        owner.number("select count(*) from proof.commit where number <= ?", acknowledged.get()));
                acknowledged.set(owner.number("select max(number) from proof.commit"));
            }
        }
    }

    private void killUnderLoad(AtomicLong acknowledged) throws Exception {
        var enough = new CountDownLatch(COMMITS_A_ROUND);
        var killed = ProcessHandle.of(server.processId().orElseThrow()).orElseThrow();
        var client = CompletableFuture.runAsync(() -> commitUntilRefused(acknowledged, enough));
        assertTrue(enough.await(60, TimeUnit.SECONDS));
        killed.destroyForcibly();
        client.get(60, TimeUnit.SECONDS);
        killed.onExit().get(60, TimeUnit.SECONDS);
    }

    private void commitUntilRefused(AtomicLong acknowledged, CountDownLatch enough) {
        try (var owner = new Sql(server.connectAsOwner())) {
            while (owner.change("insert into proof.commit values (?)", acknowledged.get() + 1) == 1) {
                acknowledged.incrementAndGet();
                enough.countDown();
            }
        } catch (SQLException killed) {
            assertTrue(killed.getSQLState().matches("08.*|57P0."), killed.getMessage());
        }
    }

    // A PostgreSQL that others run.

    private DatabaseServer external(String user, String password) {
        var access = server.access();
        return DatabaseServer.chosen(
                Map.of(
                        "CLAIMWRIGHT_HOME", home.resolve("external-" + user).toString(),
                        "CLAIMWRIGHT_DB_URL", access.url(),
                        "CLAIMWRIGHT_DB_USER", user,
                        "CLAIMWRIGHT_DB_PASSWORD", password,
                        "CLAIMWRIGHT_DB_OWNER_PASSWORD", access.owner().password()),
                null);
    }

    @Test
    void a_database_run_by_others_is_checked_and_left_alone() throws SQLException {
        var external = external("cw_app", server.access().app().password()).start();

        assertEquals(server.access(), external.access());
        external.stop();
        assertTrue(server.isRunning());
        assertTrue(external.isRunning());
    }

    @Test
    void a_runtime_role_that_is_a_superuser_is_refused() throws SQLException {
        try (var superuser = new Sql(server.connectAsSuperuser())) {
            superuser.run("create role careless superuser login password 'careless'");
        }

        var failure = assertThrows(LaunchFailure.class, external("careless", "careless")::start);

        assertTrue(failure.getMessage().contains("role careless is a superuser"), failure.getMessage());
        assertFalse(Files.exists(home.resolve("external-careless").resolve("server.properties")));
    }

    @Test
    void a_runtime_role_that_bypasses_policies_or_owns_is_refused() throws SQLException {
        try (var superuser = new Sql(server.connectAsSuperuser())) {
            superuser.run("create role passing bypassrls login password 'careless' in role cw_app");
        }

        var bypassing = assertThrows(LaunchFailure.class, external("passing", "careless")::start);
        var owning = assertThrows(
                LaunchFailure.class,
                external("cw_owner", server.access().owner().password())::start);

        assertTrue(bypassing.getMessage().contains("has BYPASSRLS"), bypassing.getMessage());
        assertTrue(owning.getMessage().contains("is the owner"), owning.getMessage());
    }

    @Test
    void a_wrong_password_is_said_with_its_role() {
        var failure = assertThrows(LaunchFailure.class, external("cw_app", "wrong")::start);

        assertTrue(failure.getMessage().contains("no connection as cw_app"), failure.getMessage());
    }
}
