package org.claimwright.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.claimwright.ApplicationProcess;
import org.claimwright.OwnInstallation;
import org.claimwright.TestHomes;
import org.claimwright.database.Sql;
import org.claimwright.launch.DatabaseServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The demo's past is lived through by the application itself, up to a day that does not depend on when the test runs; the same seed
 * gives the same books. Some months of it are enough to see that; {@code ./test.sh --long} lives the whole.
 */
@OwnInstallation
@TestInstance(Lifecycle.PER_CLASS)
class DemoBooksIT {
    private static final int MONTHS = Integer.getInteger("claimwright.demo.months", 2);
    private static final Path GOLDEN = Path.of("src/test/resources/demo/trial-balance-" + MONTHS + ".txt");
    private static final List<Integer> PRACTICES = List.of(1, 2);

    private ApplicationProcess application;
    private DatabaseServer database;

    @BeforeAll
    void the_past_is_lived_through() throws SQLException {
        application = new ApplicationProcess("demo")
                .with("CLAIMWRIGHT_DEMO_MONTHS", String.valueOf(MONTHS))
                .with("CLAIMWRIGHT_DEMO_ENDS", "2027-01-04")
                .start()
                .awaitReady();
        database = DatabaseServer.at(application.home());
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(4L + 2L * MONTHS);
        while (number(1, "select count(*) from demobooks.history where completed") == 0) {
            if (System.nanoTime() > deadline) {
                fail("the past is not lived through: " + application.output());
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @AfterAll
    void stopped_and_gone() throws IOException {
        application.stop();
        TestHomes.remove(application.home());
    }

    @Test
    void the_seed_gives_the_same_trial_balance() throws SQLException, IOException {
        var lines = new ArrayList<String>();
        for (int practice : PRACTICES) {
            lines.addAll(texts(
                    practice,
                    "select concat_ws(' ', p.practice_id, a.account_id, a.name, to_char(sum(p.amount) / 100.0, 'FM999999990.00'))"
                            + " from ledger.posting p join ledger.account a using (practice_id, account_id)"
                            + " group by p.practice_id, a.account_id, a.name order by a.account_id"));
        }
        if (Boolean.getBoolean("claimwright.write")) {
            Files.write(GOLDEN, lines);
        }

        assertEquals(Files.readAllLines(GOLDEN), lines, "with -Dclaimwright.write=true this test writes " + GOLDEN);
    }

    @Test
    void the_books_sum_to_zero_and_nothing_is_left_on_its_way() throws SQLException {
        for (int practice : PRACTICES) {
            assertEquals(0, number(practice, "select coalesce(sum(amount), 0) from ledger.posting"));
            assertEquals(
                    0, number(practice, "select coalesce(sum(amount), 0) from ledger.posting where account_id = 1040"));
            assertEquals(
                    0,
                    number(
                            practice,
                            "select count(*) from remittance.remittance where state in ('POSTING', 'INCOMPLETE')"));
            assertEquals(0, number(practice, "select count(*) from exchange.outgoing_file where sent_at is null"));
        }
    }

    @Test
    void every_payment_of_a_payer_has_the_file_behind_it() throws SQLException {
        for (int practice : PRACTICES) {
            assertTrue(number(practice, "select count(*) from remittance.remittance where state = 'COMPLETE'") > 0);
            assertEquals(
                    0,
                    number(
                            practice,
                            "select count(*) from remittance.remittance r where not exists (select 1"
                                    + " from exchange.received_set s where s.file_id = r.file_id and s.kind = '835')"));
        }
    }

    private long number(int practice, String query) throws SQLException {
        try (var sql = new Sql(database.connectAsApp()).in(practice)) {
            return sql.number(query);
        }
    }

    private List<String> texts(int practice, String query) throws SQLException {
        try (var sql = new Sql(database.connectAsApp()).in(practice)) {
            return sql.texts(query);
        }
    }
}
