package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.claimwright.charges.ChargeAnswer;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.charges.ChargeId;
import org.claimwright.charges.ChargeView;
import org.claimwright.charges.Correction;
import org.claimwright.charges.VisitAnswer;
import org.claimwright.charges.VisitEntry;
import org.claimwright.charges.VisitEntry.Finish;
import org.claimwright.charges.VisitFilter;
import org.claimwright.charges.VisitForm;
import org.claimwright.charges.VisitList;
import org.claimwright.charges.VisitOrder;
import org.claimwright.charges.VisitRow;
import org.claimwright.charges.VisitState;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterStatus;
import org.claimwright.encounters.EncounterView;
import org.claimwright.encounters.Recording;
import org.claimwright.encounters.ReferringProvider;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.practices.ProviderId;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.Scheduling;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;
import org.claimwright.registration.Sex;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits, their lines and the books, in the server: what is charged and what the ledger holds are the same. */
@ExtendWith(ArquillianExtension.class)
class ChargeCaptureIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress ADDRESS = new PostalAddress("12 Oak St", "", "Evanston", "IL", "602011234");

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PatientRegistry patients;

    @Inject
    private FeeSchedules feeSchedules;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private VisitEntry visits;

    @Inject
    private VisitList visitList;

    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private Books books;

    private int practice;
    private LocalDate today;
    private PatientId patient;
    private ProviderId provider;
    private LocationId location;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void openPractice() {
        today = clock.today(CHICAGO);
        practice = practices.open("Charging practice", "CP", CHICAGO, today);
        here(() -> {
            provider = profile.addProvider(
                    new ProviderForm("Helen", "Sorensen", "1234567893", "207Q00000X", "Family medicine"));
            location = profile.addLocation(new LocationForm("Main Street", "11", ADDRESS, ""));
            var form = new PatientForm(
                    "Daniel", "", "Okafor", "", LocalDate.of(1964, 7, 2), Sex.MALE, ADDRESS, "3125550100", null);
            patient = assertInstanceOf(Registration.Registered.class, patients.register(form, List.of()))
                    .patient();
            schedule("Before", today.minusYears(2), today.minusDays(11), "99214,,200.00\n83036,,30.00\n");
            return schedule(
                    "Now", today.minusDays(10), null, "99214,,215.00\n83036,,32.00\n20610,,245.00\n20610,50,367.50\n");
        });
    }

    @Test
    void a_visit_of_three_lines_is_in_the_books_as_it_is_on_the_screen() {
        var visit = entered(
                visit(today.minusDays(4), "E11.9", "M17.11", "I10"),
                ChargeForm.of("99214", "25").pointingTo(1, 2, 3),
                ChargeForm.of("83036"),
                ChargeForm.of("20610", "RT").pointingTo(2));

        assertEquals(List.of("215.00", "32.00", "245.00"), amounts(visit));
        assertEquals(Money.of("492.00"), unbilled(visit));
        assertEquals(Money.of("492.00"), gross(visit));
        assertEquals(EncounterStatus.CLOSED, encounter(visit).status());
        assertEquals(List.of("E119", "M1711", "I10"), encounter(visit).diagnoses());
        assertEquals(today.minusDays(4), encounter(visit).dateOfService());
        assertEquals("11", encounter(visit).placeOfService());
        assertEquals(Money.of("492.00"), here(() -> charges.totalOf(visit)));
    }

    @Test
    void the_price_is_that_of_the_schedule_in_force_on_the_day() {
        var before = entered(visit(today.minusDays(11), "I10"), ChargeForm.of("99214"));
        var now = entered(visit(today.minusDays(10), "I10"), ChargeForm.of("99214"), ChargeForm.of("20610", "50"));

        assertEquals(List.of("200.00"), amounts(before));
        assertEquals(List.of("215.00", "367.50"), amounts(now));
    }

    @Test
    void a_price_of_the_billers_own_and_parts_of_a_unit_are_charged_as_typed() {
        var visit = entered(
                visit(today, "I10"),
                ChargeForm.of("99214").priced(Money.of("99.00")),
                ChargeForm.of("83036").units("0.125"),
                ChargeForm.of("99080").priced(Money.ZERO));

        assertEquals(List.of("99.00", "4.00", "0.00"), amounts(visit));
        assertEquals(Money.of("103.00"), unbilled(visit));
    }

    @Test
    void what_is_wrong_is_said_at_once_and_nothing_is_kept() {
        var form = new VisitForm(
                visit(today.plusDays(1), "E11.9", "E11.9"),
                List.of(
                        Correction.added(ChargeForm.of("99214").pointingTo(3)),
                        Correction.added(ChargeForm.of("11111"))));

        var refused = assertInstanceOf(VisitAnswer.Refused.class, here(() -> visits.enter(form, Finish.CLOSE)));

        assertEquals(
                List.of("dateOfService", "diagnoses[1]", "lines[0].diagnosisPointers", "lines[1].unitPrice"),
                refused.findings().stream().map(Finding::where).toList());
        assertEquals(0L, here(() -> books.ask("select count(*) from encounters.encounter")));
        assertEquals(0L, here(() -> books.ask("select count(*) from ledger.journal_entry")));
    }

    @Test
    void a_code_that_is_not_loaded_is_a_warning() {
        var form = new VisitForm(
                visit(today, "Z99.999"),
                List.of(Correction.added(ChargeForm.of("99987").priced(Money.of("10.00")))));

        var entered = assertInstanceOf(VisitAnswer.Entered.class, here(() -> visits.enter(form, Finish.CLOSE)));

        assertEquals(
                List.of("ENC-0211", "CHG-0111"),
                entered.warnings().stream().map(Finding::code).toList());
    }

    @Test
    void a_correction_reverses_what_it_changes_and_nothing_else() {
        var visit = entered(visit(today, "E11.9", "I10"), ChargeForm.of("99214"), ChargeForm.of("83036"));
        var lines = lines(visit);

        corrected(
                visit,
                new Correction(lines.get(0).id(), ChargeForm.of("99214").units("2")),
                new Correction(lines.get(1).id(), ChargeForm.of("83036").pointingTo(2)));

        assertEquals(List.of("430.00", "32.00"), amounts(visit));
        assertEquals(Money.of("462.00"), unbilled(visit));
        assertEquals(Money.of("462.00"), gross(visit));
        assertEquals(List.of(2), lines(visit).get(1).diagnosisPointers());
        assertEquals(4L, here(() -> books.ask("select count(*) from ledger.journal_entry")));
        assertEquals(
                1L,
                here(() -> books.ask("select count(*) from ledger.journal_entry where source_type = 'CHARGE'"
                        + " and source_key = '" + lines.get(0).id().value() + ":2'")));
    }

    @Test
    void a_line_taken_back_leaves_nothing_in_the_books_and_its_number_free() {
        var visit = entered(visit(today, "E11.9"), ChargeForm.of("99214"), ChargeForm.of("83036"));
        var lines = lines(visit);

        corrected(
                visit,
                new Correction(lines.get(1).id(), ChargeForm.of("83036")),
                Correction.added(ChargeForm.of("20610")));

        assertEquals(List.of("245.00", "32.00"), amounts(visit));
        assertEquals(List.of(1, 2), lines(visit).stream().map(ChargeView::line).toList());
        assertEquals(Money.of("277.00"), unbilled(visit));
        assertEquals(
                Money.ZERO,
                held(Account.UNBILLED_RECEIVABLES, List.of(lines.get(0).id())));
    }

    @Test
    void a_line_can_be_corrected_and_corrected_back() {
        var visit = entered(visit(today, "E11.9"), ChargeForm.of("99214"));
        var id = lines(visit).get(0).id();

        corrected(visit, new Correction(id, ChargeForm.of("99214").units("2")));
        corrected(visit, new Correction(id, ChargeForm.of("99214")));

        assertEquals(Money.of("215.00"), unbilled(visit));
        assertEquals(Money.of("215.00"), gross(visit));
    }

    @Test
    void added_lines_leave_those_before_as_they_are() {
        var visit = entered(visit(today, "E11.9"), ChargeForm.of("99214"));
        here(() -> feeSchedules.importCsv(feeSchedules.schedules().get(0).id(), "99214,,999.00"));

        var answer = here(() -> charges.capture(visit, List.of(ChargeForm.of("83036"))));

        assertInstanceOf(ChargeAnswer.Captured.class, answer);
        assertEquals(List.of("215.00", "32.00"), amounts(visit));
        assertEquals(Money.of("247.00"), unbilled(visit));
    }

    @Test
    void once_a_claim_is_released_the_lines_stand_until_it_gives_them_back() {
        var visit = entered(visit(today, "E11.9"), ChargeForm.of("99214"));
        var id = lines(visit).get(0).id();
        here(() -> charges.markBilled(visit));

        var refused = here(() -> charges.correct(visit, List.of(new Correction(id, ChargeForm.of("83036")))));
        var more = here(() -> charges.capture(visit, List.of(ChargeForm.of("83036"))));

        assertEquals(
                "CHG-0601",
                assertInstanceOf(ChargeAnswer.Refused.class, refused)
                        .findings()
                        .get(0)
                        .code());
        assertInstanceOf(ChargeAnswer.Refused.class, more);
        assertEquals(List.of("215.00"), amounts(visit));
        here(() -> {
            charges.markUnbilled(visit);
            return visit;
        });
        corrected(visit, new Correction(id, ChargeForm.of("83036")));
        assertEquals(Money.of("32.00"), unbilled(visit));
    }

    @Test
    void a_closed_visit_is_opened_again_before_it_is_changed_and_keeps_its_patient() {
        var visit = entered(visit(today, "E11.9"), ChargeForm.of("99214"));

        var closed = here(() -> encounters.change(visit, visit(today, "I10")));
        assertEquals(
                "ENC-0601",
                assertInstanceOf(Recording.Refused.class, closed)
                        .findings()
                        .get(0)
                        .code());
        here(() -> {
            encounters.reopen(visit);
            return visit;
        });
        var form = visit(today, "I10")
                .causedBy(RelatedCause.AUTO_ACCIDENT, today.minusDays(1), "IL")
                .sentBy(new ReferringProvider("Ruiz", "Ana", "1234567893"))
                .authorizedBy("A-77");
        assertInstanceOf(Recording.Recorded.class, here(() -> encounters.change(visit, form)));
        assertEquals("IL", encounter(visit).accidentState());
        assertEquals(
                new ReferringProvider("Ruiz", "Ana", "1234567893"),
                encounter(visit).referring());

        var other = EncounterForm.visit(new PatientId(patient.value() + 1), today, provider, location, List.of("I10"));
        var refused = here(() -> encounters.change(visit, other));
        assertEquals(
                "ENC-0602",
                assertInstanceOf(Recording.Refused.class, refused)
                        .findings()
                        .get(0)
                        .code());
    }

    @Test
    void the_list_of_visits_sums_to_the_ledger() {
        var billed = entered(visit(today.minusDays(2), "E11.9"), ChargeForm.of("99214"));
        entered(visit(today.minusDays(1), "E11.9"), ChargeForm.of("83036"));
        var held = new VisitForm(visit(today, "E11.9"), List.of(Correction.added(ChargeForm.of("20610"))));
        here(() -> visits.enter(held, Finish.HOLD));
        here(() -> charges.markBilled(billed));

        var all = new VisitFilter(null, today.minusDays(5), today);
        var latestFirst = new VisitOrder(VisitOrder.Column.DATE, VisitOrder.Direction.DESCENDING);
        var rows = here(() -> visitList.page(all, latestFirst, 0, 10));
        var open = here(() -> visitList.totals(new VisitFilter(VisitState.OPEN, today.minusDays(5), today)));
        var ready = here(() -> visitList.totals(new VisitFilter(VisitState.READY, today.minusDays(5), today)));

        assertEquals(
                List.of(VisitState.OPEN, VisitState.READY, VisitState.BILLED),
                rows.stream().map(VisitRow::state).toList());
        assertEquals("Okafor, Daniel", rows.get(0).patientName());
        assertEquals(today, rows.get(0).dateOfService());
        assertEquals(Money.of("245.00"), open.unbilledInLedger());
        assertTrue(open.tiesToLedger());
        assertEquals(Money.of("32.00"), ready.unbilled());
        assertTrue(ready.tiesToLedger());
        assertEquals(Money.of("492.00"), here(() -> visitList.totals(all)).charged());
    }

    @Test
    void two_schedules_share_no_day_of_a_practice() {
        var answer = here(() -> feeSchedules.create(new FeeScheduleForm("Twice", today, today)));

        assertEquals(
                "PRC-0104",
                assertInstanceOf(Scheduling.Refused.class, answer)
                        .findings()
                        .get(0)
                        .code());
        var past = assertThrows(
                EJBException.class,
                () -> here(() ->
                        books.change("insert into pricing.fee_schedule (practice_id, name, effective_from) values ("
                                + practice + ", 'Past the rules', current_date)")));
        assertTrue(messages(past).contains("no_two_share_a_day"), messages(past));
        var elsewhere = practices.open("Another practice", "AP", CHICAGO, today);
        assertInstanceOf(
                Scheduling.Scheduled.class,
                PracticeScope.within(elsewhere, () -> feeSchedules.create(new FeeScheduleForm("Twice", today, today))));
    }

    @Test
    void a_schedule_goes_out_as_it_came_in_and_each_row_of_a_file_is_accounted_for() {
        var now = here(() -> feeSchedules.schedules().get(0).id());

        var imported =
                here(() -> feeSchedules.importCsv(now, "99214,,220.00\n83036,,32.00\nJ3301,,9.50\nnothing,,x\n"));

        assertEquals(
                List.of(1, 1, 1, 1, 4),
                List.of(
                        imported.added(),
                        imported.changed(),
                        imported.unchanged(),
                        imported.refused().size(),
                        imported.rows()));
        assertEquals(
                "procedure,modifier,amount\r\n20610,,245.00\r\n20610,50,367.50\r\n83036,,32.00\r\n99214,,220.00\r\nJ3301,,9.50\r\n",
                here(() -> feeSchedules.exportCsv(now)));
    }

    @Test
    void the_accounts_the_code_names_are_those_of_the_chart() {
        for (var account : Account.values()) {
            assertEquals(
                    1L,
                    books.ask("select count(*) from ledger.chart where account_id = " + account.number()),
                    account.name());
        }
        assertEquals((long) Account.values().length, books.ask("select count(*) from ledger.chart"));
    }

    private <T> T here(Supplier<T> work) {
        return PracticeScope.within(practice, work);
    }

    private EncounterForm visit(LocalDate on, String... diagnoses) {
        return EncounterForm.visit(patient, on, provider, location, List.of(diagnoses));
    }

    private EncounterId entered(EncounterForm form, ChargeForm... lines) {
        var visit = new VisitForm(
                form, List.of(lines).stream().map(Correction::added).toList());
        return assertInstanceOf(VisitAnswer.Entered.class, here(() -> visits.enter(visit, Finish.CLOSE)))
                .id();
    }

    private void corrected(EncounterId visit, Correction... lines) {
        assertInstanceOf(ChargeAnswer.Captured.class, here(() -> charges.correct(visit, List.of(lines))));
    }

    private EncounterView encounter(EncounterId visit) {
        return here(() -> encounters.encounter(visit));
    }

    private List<ChargeView> lines(EncounterId visit) {
        return here(() -> charges.chargesOf(visit));
    }

    private List<String> amounts(EncounterId visit) {
        return lines(visit).stream().map(line -> line.amount().toString()).toList();
    }

    private Money unbilled(EncounterId visit) {
        return held(
                Account.UNBILLED_RECEIVABLES,
                lines(visit).stream().map(ChargeView::id).toList());
    }

    private Money gross(EncounterId visit) {
        return held(
                        Account.GROSS_CHARGES,
                        lines(visit).stream().map(ChargeView::id).toList())
                .negated();
    }

    private Money held(Account account, List<ChargeId> of) {
        return here(() ->
                balances.ofCharges(account, of.stream().map(ChargeId::value).toList()));
    }

    private boolean schedule(String name, LocalDate from, LocalDate to, String prices) {
        var answer = feeSchedules.create(new FeeScheduleForm(name, from, to));
        var id = assertInstanceOf(Scheduling.Scheduled.class, answer).id();
        return feeSchedules.importCsv(id, prices).refused().isEmpty();
    }

    private static String messages(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString();
    }
}
