package org.claimwright.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.claimwright.ApplicationProcess;
import org.claimwright.OwnInstallation;
import org.claimwright.TestHomes;
import org.claimwright.kernel.Money;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.sandboxpayer.SandboxPayer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The twelve synthetic patients of Texas, whom nobody here made, in an installation whose clock begins three years before their last
 * visit. Without a map everything of them that is not coded for claims waits. With the practice's own map their visits are taken
 * as their days come, their claims go to the sandbox payer, its payments are posted, and who owes gets a statement; so do those whom
 * nobody insured. Visits of before its fee schedule wait for a price, and those without a diagnosis for one.
 */
@OwnInstallation
@TestInstance(Lifecycle.PER_CLASS)
class SyntheticBundlesIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate BEGINS = LocalDate.of(2022, 7, 1);
    private static final LocalDate ENDS = LocalDate.of(2025, 7, 1);
    private static final int STRETCH = 183;
    private static final int PATIENTS = 12;
    private static final int VISITS = 172;
    private static final int IN_TRANSIT = 1030;
    private static final int CLEARING = 1040;
    private static final int UNBILLED = 1100;
    private static final int WITH_PAYER = 1110;
    private static final int PATIENT = 1140;
    private static final int INTEREST = 4100;
    private static final int GROSS_CHARGES = 4000;
    private static final int CONTRACTUAL = 5000;

    private final Bundles bundles = Bundles.beside(Path.of(System.getProperty("claimwright.repository")));
    private ApplicationProcess application;
    private DatabaseServer database;
    private GulfPractice practice;
    private GulfBooks books;
    private SandboxPayer payer;
    private long daysAhead;

    @BeforeAll
    void a_practice_three_years_ago() throws IOException {
        assumeTrue(bundles.areHere(), "the synthetic bundles are not here: " + bundles);
        application = new ApplicationProcess("bundles")
                .with("CLAIMWRIGHT_MODE", "test")
                .start()
                .awaitReady();
        database = DatabaseServer.at(application.home());
        daysAhead = ChronoUnit.DAYS.between(Instant.now().atZone(CHICAGO).toLocalDate(), BEGINS);
        GulfBooks.beginClock(database, daysAhead);
        practice = GulfPractice.open(application, bundles.medicareAmounts(), bundles.laboratoryPrices());
        books = new GulfBooks(database, practice.id());
        payer = SandboxPayer.by(this::today, practice.out(), practice.in());
    }

    @AfterAll
    void stopped_and_gone() {
        if (application != null) {
            application.stop();
            database.stop();
            TestHomes.remove(application.home());
        }
    }

    @Test
    void what_is_mapped_goes_the_whole_way_to_a_payment_and_a_statement() throws IOException {
        takeAll();
        print("without a map, on " + today(CHICAGO));
        assertEquals(List.of(), books.visits());
        assertEquals(VISITS, waitingVisits());

        var map = new OwnMap(bundles.diagnoses(), bundles.procedures(books.priced()));
        while (today(CHICAGO).isBefore(ENDS)) {
            liveOn();
            takeAllWith(map);
            billAndBePaid();
        }

        print("with the practice's map, on " + today(CHICAGO));
        System.out.println(String.join("\n", BundleTable.ofClaims(books)));
        assertEquals(PATIENTS, books.patients());
        assertEquals(VISITS, books.visits().size() + waitingVisits());
        assertTheSameAgainChangesNothing();
        assertWhatWasSentIsDecidedAndPosted(
                PayersFiles.in(practice.out(), practice.in().resolveSibling("done")));
        assertWhoOwesHasAStatementOfIt();
    }

    private void assertTheSameAgainChangesNothing() {
        var visits = books.visits();
        var waiting = books.waiting();
        var charged = books.charged();

        takeAll();

        assertEquals(PATIENTS, books.patients());
        assertEquals(visits, books.visits());
        assertEquals(waiting, books.waiting());
        assertEquals(charged, books.charged());
    }

    /** The books against the files: what each account has is what the segments add up to. */
    private void assertWhatWasSentIsDecidedAndPosted(PayersFiles files) {
        assertTrue(
                files.sent().size() * 4 >= books.visits().size() * 3,
                files.sent().size() + " claims were sent");
        assertEquals(files.sent().keySet(), files.decided().keySet());
        files.decided().forEach((claim, decided) -> {
            assertEquals(files.sent().get(claim), decided.charge(), claim);
            assertTrue(decided.comesOut(), claim + " " + decided);
        });
        var together = files.together();
        var uninsured = books.charged().minus(files.charges());
        assertTrue(together.paid().isPositive() && together.patient().isPositive(), together.toString());
        assertEquals(files.payments(), books.account(IN_TRANSIT));
        assertEquals(files.payments(), together.paid().minus(books.account(INTEREST)));
        assertEquals(Money.ZERO, books.account(CLEARING));
        assertEquals(together.contractual(), books.account(CONTRACTUAL));
        assertEquals(together.patient().plus(uninsured), books.account(PATIENT));
        assertEquals(together.denied(), books.account(WITH_PAYER));
        assertEquals(books.charged(), books.account(GROSS_CHARGES).negated());
        assertEquals(Money.ZERO, books.account(UNBILLED));
        assertEquals(Money.ZERO, books.wholeBook());
        files.decided()
                .forEach((claim, decided) -> assertEquals(
                        decided.denied(), books.ofClaims(WITH_PAYER).getOrDefault(claim, Money.ZERO), claim));
    }

    private void assertWhoOwesHasAStatementOfIt() {
        var statements = books.statements();
        assertFalse(statements.isEmpty());
        statements.forEach(statement -> {
            var field = statement.split(" ");
            assertEquals("%PDF-", field[1]);
            assertEquals(field[2], field[0], "what is asked is what is owed: " + statement);
        });
    }

    private void takeAll() {
        bundles.all().forEach(practice::isSent);
    }

    /** What waits is looked through and mapped until nothing new is said. */
    private void takeAllWith(OwnMap map) {
        String before;
        do {
            before = map.text();
            takeAll();
            map.answer(books.waiting());
            practice.loads(map.text());
        } while (!map.text().equals(before));
    }

    private void billAndBePaid() throws IOException {
        practice.releasesWhatIsReady();
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (books.somethingIsOnItsWay() || !isEmpty(practice.in())) {
            assertTrue(System.nanoTime() < deadline, () -> "nothing went on: " + books.claimsByStatus());
            payer.look();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        practice.billsTheUninsured();
        practice.makesStatements();
    }

    /** Nothing at all was left in it while it is not there. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void liveOn() {
        GulfBooks.advanceClock(database, STRETCH);
        daysAhead += STRETCH;
    }

    private LocalDate today(ZoneId zone) {
        return Instant.now().plus(Duration.ofDays(daysAhead)).atZone(zone).toLocalDate();
    }

    private long waitingVisits() {
        return books.waiting().stream()
                .filter(Waiting::isOfVisit)
                .map(Waiting::item)
                .distinct()
                .count();
    }

    private void print(String when) {
        System.out.println(String.join("\n", BundleTable.of(when, books)));
    }
}
