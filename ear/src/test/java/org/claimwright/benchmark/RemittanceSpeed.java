package org.claimwright.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.claimwright.ApplicationProcess;
import org.claimwright.benchmark.Figures.Speed;
import org.claimwright.benchmark.WrittenWork.Batch;
import org.claimwright.database.Sql;
import org.claimwright.kernel.Money;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.made.BooksInside;
import org.claimwright.made.LongAdvice;
import org.claimwright.made.MadePractice;

/**
 * Remittances posted by the application, and the same rows then written by plain JDBC batches into a copy of the books from before:
 * the same tables, role and policies, and as many commits.
 */
final class RemittanceSpeed {
    private static final int CLEARING = 1040;
    private static final int IN_TRANSIT = 1030;
    private static final String LINES_OF_OURS =
            """
            select count(*) from remittance.paid_line
              join remittance.paid_claim p using (practice_id, paid_claim_id)
              join remittance.remittance r using (practice_id, remittance_id)
             where r.trace_number = ? and p.state = 'POSTED'
            """;

    private final ApplicationProcess application;
    private final DatabaseServer database;
    private final MadePractice practice;
    private final List<Posted> posted = new ArrayList<>();

    /** @param first of the transactions from when the file was stored to when its posting was complete; {@code end} is the next */
    private record Posted(String trace, long first, long end, int lines, Speed speed) {}

    RemittanceSpeed(ApplicationProcess application, DatabaseServer database, MadePractice practice) {
        this.application = application;
        this.database = database;
        this.practice = practice;
    }

    /** @param files the claims of each; the first one is for warming up both sides */
    void measure(List<List<MadePractice.Made>> files, Figures figures) throws SQLException {
        application.stop();
        database.start();
        var copy = BooksCopy.of(database);
        application.start().awaitReady();
        for (var file : files) {
            post(posted.size() + 1, file);
        }
        application.stop();
        database.start();
        compare(copy, figures);
    }

    private void post(int number, List<MadePractice.Made> claims) throws SQLException {
        var trace = "SPEED" + number;
        var name = trace + ".edi";
        var advice = LongAdvice.of(practice, 900_000_000 + number, trace, claims.size(), claims);
        try (var all = new Sql(database.connectAsSuperuser());
                var books = BooksInside.of(database, practice)) {
            all.run("checkpoint");
            practice.receives(name, advice.content());
            await(() -> books.isStored(name));
            var began = System.nanoTime();
            var first = BooksCopy.firstOfNow(all);
            await(() -> books.state(trace).equals("COMPLETE"));
            var nanos = System.nanoTime() - began;
            var lines = (int) all.number(LINES_OF_OURS, trace);
            posted.add(new Posted(trace, first, BooksCopy.firstOfNow(all), lines, new Speed(lines, "lines", nanos)));
            assertEquals(
                    claims.stream().mapToInt(claim -> claim.charges().size()).sum(), lines);
            assertPosted(books, trace, advice, claims);
        }
    }

    private static void assertPosted(
            BooksInside books, String trace, LongAdvice advice, List<MadePractice.Made> claims) {
        assertEquals(claims.size(), books.claimsDone(trace));
        assertEquals(Money.ZERO, books.account(CLEARING, trace));
        assertEquals(advice.amount(), books.account(IN_TRANSIT, trace));
        assertEquals(Money.ZERO, books.wholeBook());
    }

    private interface Fact {
        boolean holds() throws SQLException;
    }

    private void await(Fact fact) throws SQLException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!fact.holds()) {
            assertTrue(System.nanoTime() < deadline, () -> "nothing went on; " + application.output());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private void compare(BooksCopy copy, Figures figures) throws SQLException {
        try (var books = new Sql(database.connectAsSuperuser());
                var owner = copy.asOwner()) {
            var work = WrittenWork.between(owner, books, copy.firstTransaction());
            copy.letTheApplicationWrite(work.tables());
            try (var plain = new PlainBatches(copy.asApplication(), practice.id())) {
                plain.write(work.files());
                var done = copy.firstTransaction();
                for (var each : posted.subList(1, posted.size())) {
                    write(work.transactions(done, each.first()), plain);
                    compare(each, work, books, plain, figures);
                    done = each.end();
                }
                write(work.transactions(done, Long.MAX_VALUE), plain);
            }
            copy.assertSame(books);
            figures.note("  The copy of the books then held the same rows, table by table.");
        }
    }

    private static void compare(Posted ours, WrittenWork work, Sql books, PlainBatches plain, Figures figures)
            throws SQLException {
        var transactions = new ArrayList<>(work.transactions(ours.first(), ours.end()));
        var commits = (int) books.number(
                "select count(*) from generate_series(?, ? - 1) number where pg_xact_status(number::text::xid8) = 'committed'",
                ours.first(),
                ours.end());
        // What these wrote was written over later; they are commits all the same.
        while (transactions.size() < commits) {
            transactions.add(List.of(touch(work)));
        }
        books.run("checkpoint");
        var began = System.nanoTime();
        write(transactions, plain);
        figures.beside(
                "835 " + ours.trace() + ", " + ours.lines() + " lines, " + commits + " commits",
                ours.speed(),
                Speed.since(began, ours.lines(), "lines"));
        figures.note("  rows: %s", WrittenWork.rows(transactions));
    }

    private static Batch touch(WrittenWork work) {
        var file = work.files().get(0).rows().get(0).get(0);
        return new Batch("update exchange.inbound_file set filed = filed where file_id = ?", List.of(List.of(file)));
    }

    private static void write(List<List<Batch>> transactions, PlainBatches plain) throws SQLException {
        for (var transaction : transactions) {
            plain.write(transaction);
        }
    }
}
