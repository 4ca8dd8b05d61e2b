package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.ClockAdministration;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.Journal;
import org.claimwright.ledger.LedgerRefusal;
import org.claimwright.ledger.TrialBalance;
import org.claimwright.people.Membership;
import org.claimwright.people.Role;
import org.claimwright.people.SignIn;
import org.claimwright.people.Staff;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every capability stands on, in the server: practices apart, the books, the sign-in, the clock. */
@ExtendWith(ArquillianExtension.class)
class FoundationIT {
    private static final int UNBILLED = 1100;
    private static final int GROSS_CHARGES = 4000;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId PAGO_PAGO = ZoneId.of("Pacific/Pago_Pago");

    @Inject
    private Practices practices;

    @Inject
    private Staff staff;

    @Inject
    private SignIn signIn;

    @Inject
    private Journal journal;

    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private ClockAdministration clockAdministration;

    @Inject
    private Books books;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @Test
    void a_query_without_a_practice_fails_and_shows_no_empty_list() {
        var failure = assertThrows(EJBException.class, () -> books.ask("select count(*) from ledger.journal_entry"));

        assertTrue(messages(failure).contains("SEC-0102"), messages(failure));
    }

    @Test
    void a_query_that_forgets_its_practice_sees_the_scopes_rows_only() {
        var lakeside = practice();
        var harbor = practice();
        post(lakeside, "180.00");
        post(harbor, "75.00");

        assertEquals(Money.of("180.00"), trialBalance(lakeside).totalDebit());
        assertEquals(Money.of("75.00"), trialBalance(harbor).totalDebit());
        assertEquals(1L, PracticeScope.within(harbor, () -> books.ask("select count(*) from ledger.journal_entry")));
    }

    @Test
    void a_transaction_does_not_change_its_practice() throws Exception {
        var lakeside = practice();
        var harbor = practice();

        transaction.begin();
        try {
            trialBalance(lakeside);
            var failure = assertThrows(RuntimeException.class, () -> trialBalance(harbor));
            assertTrue(messages(failure).contains("SEC-0101"), messages(failure));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_scope_opened_too_late_is_refused() throws Exception {
        var lakeside = practice();

        transaction.begin();
        try {
            clock.daysAhead();
            var failure = assertThrows(RuntimeException.class, () -> trialBalance(lakeside));
            assertTrue(messages(failure).contains("SEC-0101"), messages(failure));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void the_same_source_posts_once() {
        var practice = practice();
        var entry = entry("180.00");

        assertEquals(2, post(practice, entry));
        assertEquals(0, post(practice, entry));
        assertEquals(Money.of("180.00"), trialBalance(practice).totalDebit());
    }

    @Test
    void an_entry_that_does_not_sum_to_zero_is_refused_whole() {
        var practice = practice();
        var good = entry("180.00");
        var bad = Entry.of(today(), new Entry.Source("TEST", UUID.randomUUID().toString()))
                .debit(UNBILLED, Money.of("10.00"), Dimensions.NONE)
                .credit(GROSS_CHARGES, Money.of("9.99"), Dimensions.NONE);

        var refusal = assertThrows(
                LedgerRefusal.class, () -> PracticeScope.within(practice, () -> journal.post(List.of(good, bad))));

        assertTrue(refusal.getMessage().contains("LED-0001"), refusal.getMessage());
        assertEquals(List.of(), trialBalance(practice).rows());
    }

    @Test
    void a_reversal_leaves_the_books_as_they_were() {
        var practice = practice();
        post(practice, "180.00");
        var id = (Long)
                PracticeScope.within(practice, () -> books.ask("select max(entry_id) from ledger.journal_entry"));

        PracticeScope.within(practice, () -> journal.reverse(id, today(), "undo " + id));

        assertTrue(trialBalance(practice).rows().stream()
                .allMatch(row -> row.debit().isZero() && row.credit().isZero()));
        var again = assertThrows(
                LedgerRefusal.class,
                () -> PracticeScope.within(practice, () -> journal.reverse(id, today(), "once more " + id)));
        assertTrue(again.getMessage().contains("reversed"), again.getMessage());
    }

    @Test
    void a_closed_month_takes_nothing() {
        var practice = practice();
        post(practice, "180.00");
        PracticeScope.within(practice, () -> {
            journal.close(YearMonth.from(today()));
            return practice;
        });

        var refusal = assertThrows(LedgerRefusal.class, () -> post(practice, entry("5.00")));

        assertTrue(refusal.getMessage().contains("LED-0002"), refusal.getMessage());
    }

    @Test
    void a_trial_balance_is_that_of_its_day() {
        var practice = practice();
        post(practice, "180.00");

        var before = PracticeScope.within(practice, () -> balances.trialBalance(today().minusDays(1)));

        assertEquals(List.of(), before.rows());
        assertTrue(trialBalance(practice).isProved());
    }

    @Test
    void a_person_signs_in_with_the_own_password_only() {
        var practice = practice();
        var name = someone(practice, Role.BILLER);

        var accepted = assertInstanceOf(
                SignIn.Accepted.class,
                signIn.attempt("  " + name.toUpperCase() + " ", "right horse battery", "192.0.2.1"));
        assertEquals(new SignIn.Refused(4), signIn.attempt(name, "wrong", "192.0.2.1"));
        assertEquals(
                List.of(Role.BILLER),
                signIn.membershipsOf(accepted.person().id()).stream()
                        .map(Membership::role)
                        .toList());
    }

    @Test
    void guessing_pauses_the_guesser_and_nobody_else() {
        var name = someone(practice(), Role.BILLER);

        for (int tries = 4; tries >= 0; tries--) {
            assertEquals(new SignIn.Refused(tries), signIn.attempt(name, "guess", "198.51.100.7"));
        }

        assertInstanceOf(SignIn.Paused.class, signIn.attempt(name, "right horse battery", "198.51.100.7"));
        assertInstanceOf(SignIn.Accepted.class, signIn.attempt(name, "right horse battery", "203.0.113.9"));
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() {
        assertEquals(
                new SignIn.Refused(4), signIn.attempt(UUID.randomUUID() + "@nowhere.example", "guess", "192.0.2.44"));
    }

    @Test
    void today_is_the_day_of_the_practices_zone() {
        // These two zones are 25 hours apart, so at every moment their dates differ.
        assertTrue(clock.today(PAGO_PAGO).isBefore(clock.today(KIRITIMATI)));
    }

    @Test
    void the_clock_moves_forward_and_never_back() {
        var before = clock.today(CHICAGO);

        clockAdministration.advance(30);

        assertEquals(before.plusDays(30), clock.today(CHICAGO));
        var back = assertThrows(EJBException.class, () -> clockAdministration.advance(-1));
        assertTrue(messages(back).contains("KRN-0101"), messages(back));
    }

    private int practice() {
        return practices.open("Test practice", "TP", CHICAGO, today());
    }

    private String someone(int practice, Role role) {
        var name = UUID.randomUUID() + "@practice.example";
        var candidate = new Staff.Candidate(name, "Some One", "right horse battery");
        PracticeScope.within(practice, () -> staff.register(candidate, practice, role));
        return name;
    }

    private int post(int practice, String amount) {
        return post(practice, entry(amount));
    }

    private int post(int practice, Entry entry) {
        return PracticeScope.within(practice, () -> journal.post(List.of(entry)));
    }

    private Entry entry(String amount) {
        return Entry.of(today(), new Entry.Source("TEST", UUID.randomUUID().toString()))
                .debit(UNBILLED, Money.of(amount), Dimensions.ofPatient(1))
                .credit(GROSS_CHARGES, Money.of(amount), Dimensions.ofPatient(1));
    }

    private TrialBalance trialBalance(int practice) {
        return PracticeScope.within(practice, () -> balances.trialBalance(today()));
    }

    private LocalDate today() {
        return clock.today(CHICAGO);
    }

    private static String messages(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString();
    }
}
