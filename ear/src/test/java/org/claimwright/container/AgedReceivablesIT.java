package org.claimwright.container;

import static org.claimwright.ledger.Account.GROSS_CHARGES;
import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;
import static org.claimwright.ledger.Account.PAYMENT_PLAN_RECEIVABLE;
import static org.claimwright.ledger.Account.PRIMARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.REMITTANCE_CLEARING;
import static org.claimwright.ledger.Account.UNBILLED_RECEIVABLES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.Journal;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.reporting.AgeBucket;
import org.claimwright.reporting.AgeFrom;
import org.claimwright.reporting.AgedReceivables;
import org.claimwright.reporting.AgedReport;
import org.claimwright.reporting.AgedRow;
import org.claimwright.reporting.Debtor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Receivables are aged from the books alone, whoever owes them, and always come to what the control accounts hold. */
@ExtendWith(ArquillianExtension.class)
class AgedReceivablesIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final long PRAIRIE = 71;
    private static final long BASIN = 72;
    private static final long SEED = 20261121;

    @Inject
    private Practices practices;

    @Inject
    private Journal journal;

    @Inject
    private AgedReceivables receivables;

    @Inject
    private BusinessClock clock;

    private int practice;
    private LocalDate today;
    private long lastCharge;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void an_empty_book() {
        today = clock.today(CHICAGO);
        practice = practices.open("Lakeside Family Medicine", "LF", CHICAGO, today);
    }

    @Test
    void every_age_has_its_place_to_the_day() {
        Stream.of(0, 30, 31, 60, 61, 90, 91, 120, 121, 400).forEach(days -> billed(1, PRAIRIE, "10.00", days));

        var row = report(AgeFrom.FIRST_BILL).rows().get(0);

        assertEquals(new Debtor(Debtor.Kind.PAYER, PRAIRIE), row.debtor());
        assertEquals(
                Map.of(
                        AgeBucket.UP_TO_30, Money.of("20.00"),
                        AgeBucket.UP_TO_60, Money.of("20.00"),
                        AgeBucket.UP_TO_90, Money.of("20.00"),
                        AgeBucket.UP_TO_120, Money.of("20.00"),
                        AgeBucket.OVER_120, Money.of("20.00")),
                row.byAge());
        assertEquals(Money.of("40.00"), row.past90());
    }

    @Test
    void who_owes_is_told_apart_and_the_sum_ties() {
        var shared = billed(1, PRAIRIE, "100.00", 100);
        move(shared, 1, "25.00", PRIMARY_PAYER_RECEIVABLE, PRAIRIE, PATIENT_RECEIVABLE, null, 40);
        billed(2, BASIN, "70.00", 10);
        charged(3, "30.00", 5);

        var report = report(AgeFrom.FIRST_BILL);

        assertEquals(
                Map.of(
                        new Debtor(Debtor.Kind.PAYER, PRAIRIE), Money.of("75.00"),
                        new Debtor(Debtor.Kind.PAYER, BASIN), Money.of("70.00"),
                        new Debtor(Debtor.Kind.PATIENTS_DUE, 0), Money.of("25.00"),
                        new Debtor(Debtor.Kind.NOT_BILLED, 0), Money.of("30.00")),
                totals(report));
        assertEquals(Money.of("200.00"), report.ledger());
        assertTrue(report.ties());
        assertEquals(
                Map.of(
                        new Debtor(Debtor.Kind.ACCOUNT, 1), Money.of("100.00"),
                        new Debtor(Debtor.Kind.ACCOUNT, 2), Money.of("70.00"),
                        new Debtor(Debtor.Kind.ACCOUNT, 3), Money.of("30.00")),
                totals(PracticeScope.within(practice, () -> receivables.byAccount(today, AgeFrom.FIRST_BILL))));
    }

    @Test
    void the_age_is_from_the_first_bill_or_from_the_partys_own_day() {
        var charge = billed(1, PRAIRIE, "100.00", 100);
        move(charge, 1, "100.00", PRIMARY_PAYER_RECEIVABLE, PRAIRIE, PATIENT_RECEIVABLE, null, 40);

        assertEquals(Money.of("100.00"), report(AgeFrom.FIRST_BILL).total().in(AgeBucket.UP_TO_120));
        assertEquals(Money.of("100.00"), report(AgeFrom.RESPONSIBILITY).total().in(AgeBucket.UP_TO_60));
    }

    @Test
    void going_on_a_plan_makes_nothing_younger() {
        var charge = billed(1, PRAIRIE, "100.00", 130);
        move(charge, 1, "100.00", PRIMARY_PAYER_RECEIVABLE, PRAIRIE, PATIENT_RECEIVABLE, null, 125);
        move(charge, 1, "100.00", PATIENT_RECEIVABLE, null, PAYMENT_PLAN_RECEIVABLE, null, 2);

        var row = report(AgeFrom.RESPONSIBILITY).rows().get(0);

        assertEquals(Debtor.Kind.PATIENTS_ON_PLANS, row.debtor().kind());
        assertEquals(Money.of("100.00"), row.in(AgeBucket.OVER_120));
    }

    @Test
    void a_credit_is_shown_and_not_lost_in_a_sum() {
        billed(1, PRAIRIE, "100.00", 10);
        var paidTwice = billed(2, PRAIRIE, "50.00", 10);
        pay(paidTwice, 2, "80.00", 3);

        var report = report(AgeFrom.FIRST_BILL);

        assertEquals(Money.of("70.00"), report.total().total());
        assertEquals(Money.of("-30.00"), report.total().credits());
        assertTrue(report.ties());
    }

    @Test
    void an_earlier_day_shows_what_was_owed_then() {
        var charge = billed(1, PRAIRIE, "100.00", 50);
        pay(charge, 1, "100.00", 5);

        var before =
                PracticeScope.within(practice, () -> receivables.byDebtor(today.minusDays(10), AgeFrom.FIRST_BILL));

        assertEquals(Money.of("100.00"), before.total().in(AgeBucket.UP_TO_60));
        assertTrue(before.ties());
        assertEquals(List.of(), report(AgeFrom.FIRST_BILL).rows());
    }

    @Test
    void a_row_is_the_sum_of_the_items_it_opens() {
        billed(1, PRAIRIE, "100.00", 50);
        billed(2, PRAIRIE, "40.00", 95);
        billed(3, BASIN, "7.00", 95);

        var items = PracticeScope.within(
                practice, () -> receivables.items(today, AgeFrom.FIRST_BILL, new Debtor(Debtor.Kind.PAYER, PRAIRIE)));

        assertEquals(List.of(95L, 50L), items.stream().map(item -> item.days()).toList());
        assertEquals(
                Money.of("140.00"),
                Money.sum(items.stream().map(item -> item.amount()).toList()));
    }

    @Test
    void whatever_was_posted_every_day_ties() {
        var random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            var patient = 1 + random.nextInt(9);
            var payer = random.nextBoolean() ? PRAIRIE : BASIN;
            var days = 20 + random.nextInt(150);
            var amount = Money.cents(1 + random.nextInt(50_000)).toString();
            var charge = billed(patient, payer, amount, days);
            var part = Money.cents(1 + random.nextInt(50_000)).toString();
            switch (random.nextInt(4)) {
                case 0 -> pay(charge, patient, part, random.nextInt(20));
                case 1 -> move(charge, patient, part, PRIMARY_PAYER_RECEIVABLE, payer, PATIENT_RECEIVABLE, null, 9);
                case 2 -> charged(patient, part, random.nextInt(20));
                default -> {}
            }
        }

        for (int back = 0; back < 180; back += 7) {
            var day = today.minusDays(back);
            for (var from : AgeFrom.values()) {
                assertTies(PracticeScope.within(practice, () -> receivables.byDebtor(day, from)));
                assertTies(PracticeScope.within(practice, () -> receivables.byAccount(day, from)));
            }
        }
    }

    private static void assertTies(AgedReport report) {
        assertTrue(report.ties(), () -> "seed " + SEED + ", " + report.asOf() + ": off by " + report.difference());
        assertEquals(
                report.total().total(),
                Money.sum(report.rows().stream().map(AgedRow::total).toList()));
    }

    private AgedReport report(AgeFrom from) {
        var report = PracticeScope.within(practice, () -> receivables.byDebtor(today, from));
        assertTies(report);
        return report;
    }

    private static Map<Debtor, Money> totals(AgedReport report) {
        return report.rows().stream().collect(Collectors.toMap(AgedRow::debtor, AgedRow::total));
    }

    private long charged(long patient, String amount, int daysAgo) {
        var charge = ++lastCharge;
        var of = Dimensions.ofPatient(patient).withCharge(charge);
        post(entry(daysAgo)
                .debit(UNBILLED_RECEIVABLES, Money.of(amount), of)
                .credit(GROSS_CHARGES, Money.of(amount), of));
        return charge;
    }

    private long billed(long patient, long payer, String amount, int daysAgo) {
        var charge = charged(patient, amount, daysAgo);
        move(charge, patient, amount, UNBILLED_RECEIVABLES, null, PRIMARY_PAYER_RECEIVABLE, payer, daysAgo);
        return charge;
    }

    private void pay(long charge, long patient, String amount, int daysAgo) {
        move(charge, patient, amount, PRIMARY_PAYER_RECEIVABLE, PRAIRIE, REMITTANCE_CLEARING, null, daysAgo);
    }

    private void move(
            long charge, long patient, String amount, Account out, Long whose, Account into, Long whom, int daysAgo) {
        post(entry(daysAgo)
                .debit(into, Money.of(amount), new Dimensions(patient, whom, null, charge, null))
                .credit(out, Money.of(amount), new Dimensions(patient, whose, null, charge, null)));
    }

    private Entry entry(int daysAgo) {
        return Entry.of(
                today.minusDays(daysAgo),
                new Entry.Source("TEST", UUID.randomUUID().toString()));
    }

    private void post(Entry entry) {
        PracticeScope.within(practice, () -> journal.post(List.of(entry)));
    }
}
