package org.claimwright.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimwright.ApplicationProcess;
import org.claimwright.OwnInstallation;
import org.claimwright.TestHomes;
import org.claimwright.kernel.Money;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.made.BooksInside;
import org.claimwright.made.LongAdvice;
import org.claimwright.made.MadePractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The server's process is killed while it posts remittances of 1,200 claims, twelve chunks: 120 of each are claims that were entered and released
 * here, the others belong to nobody, and are posted as well. Another practice with the same work gets the same payments and is
 * left in peace; both must end alike. System property {@code claimwright.kills} says how often, 3 unless told; more than 3 come at
 * random moments, {@code claimwright.seed} repeats them.
 */
@OwnInstallation
@TestInstance(Lifecycle.PER_CLASS)
class KilledPostingIT {
    private static final int KILLS = Integer.getInteger("claimwright.kills", 3);
    private static final int KILLS_A_FILE = 10;
    private static final int FILES = (KILLS + KILLS_A_FILE - 1) / KILLS_A_FILE;
    private static final int CLAIMS = 1200;
    private static final int OURS = 120;
    private static final int RELEASED_MEANWHILE = 10;
    private static final int IN_TRANSIT = 1030;
    private static final int CLEARING = 1040;

    private final long seed = Long.getLong("claimwright.seed", System.nanoTime() % 100_000);
    private final Random random = new Random(seed);
    private final List<String> report = new ArrayList<>();
    private ApplicationProcess application;
    private DatabaseServer database;
    private Worked killed;
    private Worked peaceful;

    /** A practice with its claims: those that were released long ago, and those that leave while a payment comes. */
    private record Worked(MadePractice practice, List<MadePractice.Made> released, List<MadePractice.Made> ready) {
        static Worked in(ApplicationProcess application, String key, String taxId) {
            var practice = MadePractice.open(application, key, taxId);
            var all = practice.enterClaims(FILES * (OURS + RELEASED_MEANWHILE), 1);
            var released = all.subList(0, FILES * OURS);
            practice.release(released);
            return new Worked(practice, released, all.subList(FILES * OURS, all.size()));
        }

        void releaseSome(int file) {
            ready.subList(file * RELEASED_MEANWHILE, (file + 1) * RELEASED_MEANWHILE)
                    .forEach(claim -> practice.release(List.of(claim)));
        }

        /** Of the file with the payment. */
        String name(int file) {
            return practice.key() + "-" + (file + 1) + ".edi";
        }

        LongAdvice advice(int file) {
            var ours = released.subList(file * OURS, (file + 1) * OURS);
            return LongAdvice.of(practice, 900_000_001 + file, trace(file), CLAIMS, ours);
        }
    }

    @BeforeAll
    void two_practices_with_the_same_work() {
        application = new ApplicationProcess("killed", "--empty").start().awaitReady();
        database = DatabaseServer.at(application.home());
        MadePractice.deployMaker(application);
        peaceful = Worked.in(application, "peaceful", "111111111");
        killed = Worked.in(application, "killed", "222222222");
    }

    @AfterAll
    void stopped_and_gone() throws IOException {
        application.stop();
        database.stop();
        TestHomes.remove(application.home());
        Files.write(Path.of("target", "kills.txt"), report);
    }

    @Test
    void a_posting_that_is_killed_ends_as_one_that_is_not() {
        say("%d kills, seed %d", KILLS, seed);
        for (var file = 0; file < FILES; file++) {
            if (file > 0) {
                MadePractice.deployMaker(application);
            }
            postInPeace(file);
            postUnderKills(file);
            assertPostedOnce(peaceful, file);
            assertPostedOnce(killed, file);
            assertAlike();
        }
        assertSentOnce(peaceful);
        assertSentOnce(killed);
    }

    private void postInPeace(int file) {
        peaceful.releaseSome(file);
        var began = System.nanoTime();
        peaceful.practice().receives(peaceful.name(file), peaceful.advice(file).content());
        awaitComplete(peaceful, file);
        say("file %d: %d claims posted in peace after %s s", file + 1, CLAIMS, seconds(began));
    }

    private void postUnderKills(int file) {
        killed.practice().receives(killed.name(file), killed.advice(file).content());
        killed.releaseSome(file);
        var points = KILLS == 3
                ? KillPoint.three(CLAIMS)
                : KillPoint.random(Math.min(KILLS_A_FILE, KILLS - file * KILLS_A_FILE), CLAIMS, random);
        points.forEach(point -> kill(file, point));
        application.awaitReady();
        awaitComplete(killed, file);
    }

    private void kill(int file, KillPoint point) {
        await(killed, books -> isReached(books, file, point));
        LockSupport.parkNanos(point.after().toNanos());
        var began = System.nanoTime();
        application.kill();
        database.start();
        var cut = cut(file);
        application.start();
        await(killed, books -> books.claimsDone(trace(file)) > cut || isComplete(books, file));
        say("file %d: killed at %s, found %s, went on after %s s", file + 1, point, words(cut), seconds(began));
    }

    private boolean isReached(BooksInside books, int file, KillPoint point) {
        return point.claimsDone() == KillPoint.STORED
                ? books.isStored(killed.name(file))
                : books.claimsDone(trace(file)) >= point.claimsDone();
    }

    private static String words(int cut) {
        return cut < 0 ? "stored and not read" : cut + " posted";
    }

    /** What a cut left is whole: what is said to be posted is in the books and nothing else. Answers how far it was. */
    private int cut(int file) {
        try (var books = BooksInside.of(database, killed.practice())) {
            assertEquals(0, books.halfPosted());
            assertEquals(Money.ZERO, books.wholeBook());
            assertEquals(1, books.filesNamed(killed.name(file)));
            return books.claimsDone(trace(file));
        }
    }

    private void assertPostedOnce(Worked worked, int file) {
        var zeroPaid = OURS / 4;
        try (var books = BooksInside.of(database, worked.practice())) {
            assertEquals(CLAIMS, books.claimsDone(trace(file)));
            assertEquals(CLAIMS - zeroPaid, books.entriesOfClaims(trace(file)));
            assertEquals(0, books.halfPosted());
            assertEquals(Money.ZERO, books.account(CLEARING, trace(file)));
            assertEquals(worked.advice(file).amount(), books.account(IN_TRANSIT, trace(file)));
            assertEquals(Money.ZERO, books.wholeBook());
            assertEquals(1, books.filesNamed(worked.name(file)));
        }
        assertEquals(List.of(), MadePractice.names(worked.practice().in()));
        assertEquals(file + 1, MadePractice.names(worked.practice().done()).size());
    }

    private void assertAlike() {
        try (var first = BooksInside.of(database, peaceful.practice());
                var other = BooksInside.of(database, killed.practice())) {
            assertEquals(first.balances(), other.balances());
            assertEquals(first.decisions(), other.decisions());
            assertEquals(first.consequences(), other.consequences());
            assertTrue(first.balances().size() > OURS, "there is something to compare");
        }
    }

    /** One file for the claims that were released together, and one for each that was released alone. */
    private void assertSentOnce(Worked worked) {
        var files = 1 + FILES * RELEASED_MEANWHILE;
        await(worked, books -> books.namesOfSentFiles().size() == files);
        try (var books = BooksInside.of(database, worked.practice())) {
            assertEquals(
                    IntStream.rangeClosed(1, files).mapToObj(Integer::toString).toList(), books.controlNumbers());
            assertEquals(
                    books.namesOfSentFiles(),
                    MadePractice.names(worked.practice().out()));
        }
    }

    private void awaitComplete(Worked worked, int file) {
        await(worked, books -> isComplete(books, file));
    }

    private boolean isComplete(BooksInside books, int file) {
        return books.state(trace(file)).equals("COMPLETE");
    }

    private void await(Worked worked, Predicate<BooksInside> fact) {
        try (var books = BooksInside.of(database, worked.practice())) {
            await(() -> fact.test(books));
        }
    }

    private void await(BooleanSupplier fact) {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!fact.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> "nothing went on; " + application.output());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static String trace(int file) {
        return "KILL" + (file + 1);
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - since) / 1e9);
    }

    private void say(String words, Object... values) {
        var line = String.format(Locale.ROOT, words, values);
        report.add(line);
        System.out.println(line);
    }
}
