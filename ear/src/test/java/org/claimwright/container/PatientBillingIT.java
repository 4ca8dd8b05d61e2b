package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.claims.ClaimQueues;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.encounters.EncounterId;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.Outbox;
import org.claimwright.kernel.ClockAdministration;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Folders;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.patientbilling.AccountView;
import org.claimwright.patientbilling.AccountView.OriginKind;
import org.claimwright.patientbilling.OwnAccount;
import org.claimwright.patientbilling.PatientAccount;
import org.claimwright.patientbilling.PatientPayments;
import org.claimwright.patientbilling.PatientToBill;
import org.claimwright.patientbilling.PaymentAnswer;
import org.claimwright.patientbilling.PaymentForm;
import org.claimwright.patientbilling.PaymentMethod;
import org.claimwright.patientbilling.PaymentPlans;
import org.claimwright.patientbilling.PaymentPlans.Agreeing;
import org.claimwright.patientbilling.PaymentPurpose;
import org.claimwright.patientbilling.PlanAnswer;
import org.claimwright.patientbilling.PlanEnd;
import org.claimwright.patientbilling.PlanForm;
import org.claimwright.patientbilling.PlanId;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.patientbilling.PlanView.InstalmentState;
import org.claimwright.patientbilling.PlanWatch;
import org.claimwright.patientbilling.ReceiptId;
import org.claimwright.patientbilling.SelfPayBilling;
import org.claimwright.patientbilling.StatementAnswer;
import org.claimwright.patientbilling.StatementId;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.patientbilling.StatementView;
import org.claimwright.patientbilling.StatementWork;
import org.claimwright.people.PersonView;
import org.claimwright.people.Role;
import org.claimwright.people.Staff;
import org.claimwright.registration.PatientId;
import org.claimwright.remittance.PostingRun;
import org.claimwright.remittance.RemittanceFilter;
import org.claimwright.remittance.RemittanceId;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittancePosting;
import org.claimwright.worklists.WorkLists;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What patients owe, pay, agree on and are asked for, in the server with real books. */
@ExtendWith(ArquillianExtension.class)
class PatientBillingIT {
    private static final String BILLER = "Dana Whitfield";
    private static final Agreeing AS_BILLER = new Agreeing(BILLER, Role.BILLER);
    private static final Agreeing AS_SUPERVISOR = new Agreeing("Marcus Oyelaran", Role.SUPERVISOR);
    private static final String MEMBER = "ABC123456";
    private static final int CASH = 1010;
    private static final int CARDS = 1020;
    private static final int UNBILLED = 1100;
    private static final int PRIMARY = 1110;
    private static final int PATIENT = 1140;
    private static final int PLAN = 1150;
    private static final int PREPAID = 2100;

    @Inject
    private BillingPractice lakeside;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private ClaimRegister register;

    @Inject
    private Outbox outbox;

    @Inject
    private InboundFolders inbound;

    @Inject
    private PostingRun run;

    @Inject
    private RemittancePosting posting;

    @Inject
    private RemittanceLog log;

    @Inject
    private WorkLists workLists;

    @Inject
    private Balances balances;

    @Inject
    private ClockAdministration clockAdministration;

    @Inject
    private PatientAccount accounts;

    @Inject
    private PatientPayments payments;

    @Inject
    private SelfPayBilling selfPay;

    @Inject
    private PaymentPlans plans;

    @Inject
    private PlanWatch planWatch;

    @Inject
    private StatementRun statements;

    @Inject
    private StatementWork statementWork;

    @Inject
    private OwnAccount ownAccounts;

    @Inject
    private Staff staff;

    @Inject
    private Books books;

    private int theirNumber;
    private final List<ClaimView> sent = new ArrayList<>();

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_that_is_paid_by_a_payer() {
        lakeside.open();
    }

    // The account.

    @Test
    void an_account_ties_to_the_ledger_and_each_cent_ends_at_its_segment() throws Exception {
        var claim = released("99213", "71046");
        arrives("T1", "80", paid(claim, 0, "80") + denied(claim, 1));

        var account = account(claim.patient());

        assertTies(account);
        assertEquals(Money.of("25.00"), account.balance().due());
        assertEquals(Money.of("150.00"), account.balance().primary());
        var charge = account.visits().get(0).charges().get(0);
        assertTrue(charge.sums().comesOut());
        assertEquals(Money.of("80.00"), charge.sums().insurancePaid());
        assertEquals(Money.of("45.00"), charge.sums().writtenOff());
        var why = charge.why().get(0);
        assertEquals("Copay", why.briefly());
        assertEquals(Money.of("25.00"), why.amount());
        assertEquals("CAS*PR*3*25", why.segment().text());
        assertEquals(OriginKind.DECISION, why.origin().kind());
        assertEquals(
                List.of(OriginKind.VISIT, OriginKind.CLAIM, OriginKind.DECISION),
                charge.events().stream().map(event -> event.origin().kind()).toList());
        assertTrue(charge.events().get(2).segments().stream()
                .anyMatch(segment -> segment.text().startsWith("SVC*HC:99213")));
    }

    @Test
    void an_undone_remittance_stays_readable_on_the_account() throws Exception {
        var claim = released("99213");
        arrives("T1", "80", paid(claim, 0, "80"));

        undo(only());

        var account = account(claim.patient());
        assertTies(account);
        assertEquals(Money.ZERO, account.balance().due());
        var events = account.visits().get(0).charges().get(0).events();
        assertEquals(4, events.size());
        assertTrue(events.get(2).undone());
        assertTrue(events.get(3).what().startsWith("Undone: PRAIRIE MUTUAL"));
        assertEquals(List.of(), account.visits().get(0).charges().get(0).why());
    }

    // Payments.

    @Test
    void a_payment_settles_the_oldest_and_the_rest_is_kept() throws Exception {
        var claim = released("99213", "71046");
        arrives("T1", "160", paid(claim, 0, "80") + paid(claim, 1, "80"));

        var first = take(claim.patient(), "30.00", PaymentMethod.CHECK, "1044", PaymentPurpose.OLDEST_FIRST);
        assertEquals(moves(CASH, "30.00", PATIENT, "20.00"), held(CASH, PATIENT, PREPAID));
        take(claim.patient(), "40.00", PaymentMethod.CARD, "T-778", PaymentPurpose.OLDEST_FIRST);

        assertEquals(moves(CASH, "30.00", CARDS, "40.00", PREPAID, "-20.00"), held(CASH, CARDS, PATIENT, PREPAID));
        var account = account(claim.patient());
        assertTies(account);
        assertEquals(Money.of("20.00"), account.balance().credit());
        assertEquals(
                Money.of("25.00"),
                account.visits().get(0).charges().get(0).sums().patientPaid());

        undoReceipt(first);

        assertEquals(moves(CARDS, "40.00", PATIENT, "30.00", PREPAID, "-20.00"), held(CASH, CARDS, PATIENT, PREPAID));
        assertTies(account(claim.patient()));
        undoReceipt(first);
        assertEquals(moves(CARDS, "40.00", PATIENT, "30.00", PREPAID, "-20.00"), held(CASH, CARDS, PATIENT, PREPAID));
        in(() -> {
            payments.usePrepayments(claim.patient());
            return null;
        });
        assertEquals(moves(CARDS, "40.00", PATIENT, "10.00"), held(CASH, CARDS, PATIENT, PREPAID));
    }

    @Test
    void a_form_sent_twice_is_one_payment_and_a_card_number_is_refused() throws Exception {
        var claim = released("99213");
        arrives("T1", "80", paid(claim, 0, "80"));
        var form = form(claim.patient(), "10.00", PaymentMethod.CASH, "", PaymentPurpose.OLDEST_FIRST);

        assertEquals(in(() -> payments.take(form, BILLER)), in(() -> payments.take(form, BILLER)));

        assertEquals(moves(CASH, "10.00", PATIENT, "15.00"), held(CASH, PATIENT));
        for (var number : List.of("4111 1111 1111 1111", "5500-0000-0000-0004", "visa 378282246310005")) {
            assertEquals(
                    List.of("PAB-0102"),
                    refused(form(claim.patient(), "5.00", PaymentMethod.CARD, number, PaymentPurpose.OLDEST_FIRST)));
        }
        assertEquals(
                List.of("PAB-0101", "PAB-0103"),
                refused(form(claim.patient(), "0.00", PaymentMethod.CHECK, "", PaymentPurpose.OLDEST_FIRST)));
        assertEquals(moves(CASH, "10.00", PATIENT, "15.00"), held(CASH, CARDS, PATIENT));
    }

    @Test
    void a_copay_waits_until_the_share_is_known_and_comes_back_when_it_goes() throws Exception {
        var claim = released("99213");
        var copay = take(claim.patient(), "40.00", PaymentMethod.CASH, "", PaymentPurpose.DEPOSIT);
        assertEquals(moves(CASH, "40.00", PREPAID, "-40.00"), held(CASH, PATIENT, PREPAID));

        arrives("T1", "80", paid(claim, 0, "80"));
        assertEquals(moves(CASH, "40.00", PREPAID, "-15.00"), held(CASH, PATIENT, PREPAID));
        assertTies(account(claim.patient()));

        undo(only());
        assertEquals(moves(CASH, "40.00", PREPAID, "-40.00"), held(CASH, PATIENT, PREPAID));

        again(only());
        assertEquals(moves(CASH, "40.00", PREPAID, "-15.00"), held(CASH, PATIENT, PREPAID));

        undoReceipt(copay);
        assertEquals(moves(PATIENT, "25.00"), held(CASH, PATIENT, PREPAID));
        assertTies(account(claim.patient()));
    }

    @Test
    void what_was_paid_on_a_share_that_is_undone_is_a_credit() throws Exception {
        var claim = released("99213");
        arrives("T1", "80", paid(claim, 0, "80"));
        take(claim.patient(), "25.00", PaymentMethod.CASH, "", PaymentPurpose.OLDEST_FIRST);

        undo(only());

        assertEquals(moves(CASH, "25.00", PATIENT, "-25.00", PRIMARY, "150.00"), held(CASH, PATIENT, PRIMARY));
        assertEquals(Money.of("25.00"), account(claim.patient()).balance().credit());
        assertTies(account(claim.patient()));

        again(only());
        assertEquals(moves(CASH, "25.00"), held(CASH, PATIENT, PRIMARY, PREPAID));
    }

    // Visits that no payer is asked for.

    @Test
    void a_visit_without_coverage_is_billed_to_the_patient_and_back() {
        var patient = uninsured();
        var visit = visit(patient, "99213");
        assertEquals(1, waiting(ClaimQueues.NO_COVERAGE.kind()));

        assertEquals(List.of(), in(() -> selfPay.bill(visit, BILLER)));

        assertEquals(moves(PATIENT, "150.00"), held(UNBILLED, PATIENT));
        assertEquals(0, waiting(ClaimQueues.NO_COVERAGE.kind()));
        assertEquals(
                "No insurance billed",
                account(patient).visits().get(0).charges().get(0).whyBriefly());
        assertEquals(List.of("PAB-0303"), codes(in(() -> selfPay.bill(visit, BILLER))));
        assertEquals(List.of(), in(() -> submission.assemble(List.of(visit), BILLER)));

        var receipt = take(patient, "10.00", PaymentMethod.CASH, "", PaymentPurpose.OLDEST_FIRST);
        assertEquals(List.of("PAB-0304"), codes(in(() -> selfPay.undo(visit, BILLER))));
        undoReceipt(receipt);
        assertEquals(List.of(), in(() -> selfPay.undo(visit, BILLER)));

        assertEquals(moves(UNBILLED, "150.00"), held(UNBILLED, PATIENT));
        assertEquals(1, waiting(ClaimQueues.NO_COVERAGE.kind()));
        assertEquals(List.of(), in(() -> selfPay.bill(visit, BILLER)));
        assertEquals(moves(PATIENT, "150.00"), held(UNBILLED, PATIENT));
    }

    @Test
    void a_visit_that_a_claim_carries_is_not_billed_to_the_patient() {
        var claim = released("99213");

        assertEquals(List.of("PAB-0302", "PAB-0303"), codes(in(() -> selfPay.bill(claim.encounter(), BILLER))));
    }

    // Plans.

    @Test
    void a_plan_lives_and_is_paid_early_short_and_extra() {
        var patient = owing("99213", "71046");
        var plan = agreed(patient, 3, AS_BILLER);
        assertEquals(moves(PLAN, "300.00"), held(PATIENT, PLAN));

        take(patient, "100.00", PaymentMethod.CASH, "", PaymentPurpose.PLAN);
        assertEquals("100.00 0.00 0.00", paidParts(plan));
        assertTrue(view(plan).instalments().get(0).words().endsWith("early"));
        take(patient, "30.00", PaymentMethod.CASH, "", PaymentPurpose.PLAN);
        assertEquals("100.00 30.00 0.00", paidParts(plan));
        var extra = take(patient, "90.00", PaymentMethod.CHECK, "7", PaymentPurpose.PLAN);
        assertEquals("100.00 100.00 20.00", paidParts(plan));
        assertEquals(moves(CASH, "220.00", PLAN, "80.00"), held(CASH, PATIENT, PLAN));
        assertTies(account(patient));

        undoReceipt(extra);
        assertEquals("100.00 30.00 0.00", paidParts(plan));

        take(patient, "200.00", PaymentMethod.CASH, "", PaymentPurpose.PLAN);
        assertEquals("Paid", view(plan).stateWords());
        assertEquals(moves(CASH, "330.00", PREPAID, "-30.00"), held(CASH, PATIENT, PLAN, PREPAID));
        assertTies(account(patient));
    }

    @Test
    void a_late_instalment_waits_for_somebody_when_its_days_of_grace_are_over() {
        var patient = owing("99213", "71046");
        var plan = agreed(patient, 4, AS_BILLER);
        assertEquals(0, waiting("plan-instalment-late"));

        clockAdministration.advance(45);
        planWatch.look();

        assertEquals(1, waiting("plan-instalment-late"));
        assertEquals(InstalmentState.LATE, view(plan).instalments().get(0).state());
        assertEquals("Late", view(plan).stateWords());
        take(patient, "75.00", PaymentMethod.CASH, "", PaymentPurpose.PLAN);
        assertEquals(0, waiting("plan-instalment-late"));

        in(() -> {
            plans.end(plan, PlanEnd.DEFAULTED, BILLER);
            return null;
        });
        assertEquals(moves(PATIENT, "225.00"), held(PATIENT, PLAN));
        assertEquals("Defaulted", view(plan).stateWords());
        assertTies(account(patient));
    }

    @Test
    void undoing_a_payment_on_an_ended_plan_leaves_nothing_on_the_plan() {
        var patient = owing("99213");
        var plan = agreed(patient, 2, AS_BILLER);
        var receipt = take(patient, "75.00", PaymentMethod.CASH, "", PaymentPurpose.PLAN);
        in(() -> {
            plans.end(plan, PlanEnd.CANCELLED, BILLER);
            return null;
        });

        undoReceipt(receipt);

        assertEquals(moves(PATIENT, "150.00"), held(CASH, PATIENT, PLAN));
        assertTies(account(patient));
    }

    @Test
    void more_than_four_instalments_need_a_supervisor_and_the_disclosure() {
        var patient = owing("99213");

        assertEquals(List.of("PAB-0207"), planFaults(new PlanForm(patient, 5, null, firstDue(), true), AS_BILLER));
        assertEquals(List.of("PAB-0208"), planFaults(new PlanForm(patient, 5, null, firstDue(), false), AS_SUPERVISOR));
        assertEquals(
                List.of("PAB-0207"),
                planFaults(new PlanForm(patient, null, Money.of("20.00"), firstDue(), true), AS_BILLER));
        assertEquals(List.of("PAB-0205"), planFaults(new PlanForm(patient, 3, null, dueIn(45), false), AS_BILLER));
        var plan = agreed(new PlanForm(patient, 6, null, firstDue(), true), AS_SUPERVISOR);
        assertTrue(view(plan).disclosure().contains("APR 0 %"));
        assertEquals(Money.of("150.00"), view(plan).total());
    }

    // Statements.

    @Test
    void a_statement_is_due_at_once_then_every_four_weeks_and_never_changes() {
        var patient = owing("99213", "71046");
        assertEquals(List.of(patient), toBill());
        assertEquals(Money.of("300.00"), in(() -> statements.toBill()).get(0).asked());

        var first = made(patient);
        var paper = pdf(first);

        assertEquals(List.of(), toBill());
        assertEquals(Money.of("300.00"), statement(first).amountDue());
        assertEquals(1, statement(first).level());
        take(patient, "100.00", PaymentMethod.CASH, "", PaymentPurpose.OLDEST_FIRST);
        clockAdministration.advance(27);
        assertEquals(List.of(), toBill());
        clockAdministration.advance(1);
        assertEquals(List.of(patient), toBill());

        var second = made(patient);

        assertEquals(2, statement(second).level());
        assertEquals(Money.of("200.00"), statement(second).amountDue());
        assertArrayEquals(paper, pdf(first));
        assertEquals(Money.of("300.00"), statement(first).amountDue());
        assertEquals(
                "-100.00 200.00",
                text("select (-patient_paid / 100.0)::numeric(9,2) || ' ' ||"
                        + " (total_balance / 100.0)::numeric(9,2) from patientbilling.statement where statement_id = "
                        + second.value()));
        assertEquals(
                "20000",
                text("select to_30_days from patientbilling.statement where statement_id = " + second.value()));
        assertTrue(new String(paper, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void a_small_balance_a_current_plan_and_a_last_notice_are_not_billed() {
        var patient = owing("99213");
        take(patient, "145.01", PaymentMethod.CASH, "", PaymentPurpose.OLDEST_FIRST);
        assertEquals(List.of(), toBill());
        var planned = owing("99213");
        agreed(planned, 3, AS_BILLER);
        assertEquals(List.of(), toBill());
        clockAdministration.advance(20);
        assertEquals(List.of(planned), toBill());
        var reminded = owing("71046");
        for (int level = 1; level <= 4; level++) {
            assertTrue(toBill().contains(reminded));
            assertEquals(level, statement(made(reminded)).level());
            clockAdministration.advance(28);
        }
        assertFalse(toBill().contains(reminded));
    }

    @Test
    void all_who_are_due_are_billed_in_one_run_and_who_owes_nothing_is_refused() {
        var one = owing("99213");
        var other = owing("71046");

        var run = in(() -> statements.begin(BILLER));
        in(() -> {
            statementWork.makeAll(run, BILLER);
            return null;
        });

        var progress = in(() -> statements.progress()).orElseThrow();
        assertEquals(
                "2 2 0 true",
                progress.asked() + " " + progress.made() + " " + progress.failed() + " " + progress.ended());
        assertEquals(List.of(), toBill());
        assertEquals(1, in(() -> statements.of(one)).size());
        assertEquals(1, in(() -> statements.of(other)).size());
        var nobody = uninsured();
        assertEquals(
                List.of("PAB-0401"),
                codes(assertInstanceOf(StatementAnswer.Refused.class, in(() -> statements.make(nobody, BILLER)))
                        .findings()));
    }

    @Test
    void a_person_reads_the_own_account_and_no_other() {
        var mine = owing("99213");
        var theirs = owing("71046");
        var myStatement = made(mine);
        var theirStatement = made(theirs);
        var me = person();
        var stranger = person();
        in(() -> {
            ownAccounts.grant(me.id(), mine);
            return null;
        });

        var own = in(() -> ownAccounts.of(me.id())).orElseThrow();

        assertEquals(mine, own.account().patient());
        assertEquals(Money.of("150.00"), own.owedNow());
        assertEquals(statement(myStatement).dueOn(), own.payBy());
        assertArrayEquals(
                pdf(myStatement),
                in(() -> ownAccounts.pdf(me.id(), myStatement)).orElseThrow());
        assertTrue(in(() -> ownAccounts.pdf(me.id(), theirStatement)).isEmpty());
        assertTrue(in(() -> ownAccounts.of(stranger.id())).isEmpty());
        assertTrue(in(() -> ownAccounts.pdf(stranger.id(), myStatement)).isEmpty());
    }

    private PersonView person() {
        var candidate =
                new Staff.Candidate(UUID.randomUUID() + "@patient.example", "Jane Doe", "a long enough password");
        return in(() -> staff.register(candidate, lakeside.id(), Role.PATIENT));
    }

    private List<PatientId> toBill() {
        return in(() -> statements.toBill()).stream()
                .map(PatientToBill::patient)
                .toList();
    }

    private StatementId made(PatientId patient) {
        var answer = in(() -> statements.make(patient, BILLER));
        return assertInstanceOf(StatementAnswer.Made.class, answer, answer::toString)
                .statement();
    }

    private StatementView statement(StatementId id) {
        return in(() -> statements.statement(id)).orElseThrow();
    }

    private byte[] pdf(StatementId id) {
        return in(() -> statements.pdf(id)).orElseThrow();
    }

    private String text(String sql) {
        return in(() -> String.valueOf(books.ask(sql)));
    }

    // What the tests say.

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private List<String> planFaults(PlanForm form, Agreeing who) {
        return codes(assertInstanceOf(PlanAnswer.Refused.class, in(() -> plans.agree(form, who)))
                .findings());
    }

    private LocalDate firstDue() {
        return dueIn(14);
    }

    /** That many days from now, or the next day that every month has. */
    private LocalDate dueIn(int days) {
        var day = today().plusDays(days);
        return day.getDayOfMonth() <= 28 ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    private PlanId agreed(PatientId patient, int count, Agreeing who) {
        return agreed(new PlanForm(patient, count, null, firstDue(), false), who);
    }

    private PlanId agreed(PlanForm form, Agreeing who) {
        var answer = in(() -> plans.agree(form, who));
        return assertInstanceOf(PlanAnswer.Agreed.class, answer, answer::toString)
                .plan();
    }

    private PlanView view(PlanId plan) {
        return in(() -> plans.plan(plan)).orElseThrow();
    }

    private String paidParts(PlanId plan) {
        return String.join(
                " ",
                view(plan).instalments().stream()
                        .map(each -> each.paid().toString())
                        .toList());
    }

    private PaymentForm form(
            PatientId patient, String amount, PaymentMethod method, String reference, PaymentPurpose purpose) {
        return new PaymentForm(
                UUID.randomUUID().toString(), patient, Money.of(amount), method, reference, purpose, null);
    }

    private ReceiptId take(
            PatientId patient, String amount, PaymentMethod method, String reference, PaymentPurpose purpose) {
        var answer = in(() -> payments.take(form(patient, amount, method, reference, purpose), BILLER));
        return assertInstanceOf(PaymentAnswer.Taken.class, answer, answer::toString)
                .receipt();
    }

    private List<String> refused(PaymentForm form) {
        return codes(assertInstanceOf(PaymentAnswer.Refused.class, in(() -> payments.take(form, BILLER)))
                .findings());
    }

    private void undoReceipt(ReceiptId receipt) {
        in(() -> {
            payments.undo(receipt, BILLER);
            return null;
        });
    }

    private AccountView account(PatientId patient) {
        return in(() -> accounts.account(patient));
    }

    /** The account is the ledger's, account by account, and each visit's sums come out. */
    private void assertTies(AccountView account) {
        var balance = account.balance();
        assertEquals(held(UNBILLED).getOrDefault(UNBILLED, Money.ZERO), balance.unbilled());
        assertEquals(held(PRIMARY).getOrDefault(PRIMARY, Money.ZERO), balance.primary());
        assertEquals(held(PATIENT).getOrDefault(PATIENT, Money.ZERO), balance.due());
        assertEquals(held(PLAN).getOrDefault(PLAN, Money.ZERO), balance.plan());
        assertEquals(
                held(PREPAID).getOrDefault(PREPAID, Money.ZERO),
                balance.prepaid().negated());
        assertEquals(Money.ZERO, account.elsewhere());
        account.visits().forEach(visit -> assertTrue(visit.sums().comesOut(), visit.toString()));
        assertTrue(in(() -> balances.trialBalance(today())).isProved());
    }

    private int waiting(String kind) {
        return in(() -> workLists.open(kind)).size();
    }

    private static Map<Integer, Money> moves(Object... pairs) {
        var moves = new TreeMap<Integer, Money>();
        for (int i = 0; i < pairs.length; i += 2) {
            moves.put((Integer) pairs[i], Money.of((String) pairs[i + 1]));
        }
        return moves;
    }

    /** Those of the accounts that hold something; debits positive. */
    private Map<Integer, Money> held(Integer... accounts) {
        var held = new TreeMap<Integer, Money>();
        in(() -> balances.trialBalance(today())).rows().forEach(row -> {
            var balance = row.debit().minus(row.credit());
            if (List.of(accounts).contains(row.accountId()) && !balance.isZero()) {
                held.put(row.accountId(), balance);
            }
        });
        return held;
    }

    private RemittanceId only() {
        var all = in(() -> log.page(RemittanceFilter.ALL, 0, 100));
        assertEquals(1, all.size(), all.toString());
        return all.get(0).id();
    }

    private void undo(RemittanceId id) {
        in(() -> {
            posting.undo(id, BILLER);
            return id;
        });
    }

    private void again(RemittanceId id) {
        in(() -> {
            posting.postAgain(id, BILLER);
            return id;
        });
        run.postAll();
    }

    // Patients, visits, claims and payers' files.

    private PatientId uninsured() {
        return lakeside.patient(List.of());
    }

    private PatientId owing(String... procedures) {
        var patient = uninsured();
        var visit = visit(patient, procedures);
        assertEquals(List.of(), in(() -> selfPay.bill(visit, BILLER)));
        return patient;
    }

    private EncounterId visit(PatientId patient, String... procedures) {
        return lakeside.visit(patient, today(), procedures);
    }

    private ClaimView released(String... procedures) {
        var insured = lakeside.patient(List.of(lakeside.coverage(1, lakeside.payer(), MEMBER)));
        var visit = visit(insured, procedures);
        var released = in(() -> {
            var claim = register.claimsOf(visit).get(0);
            assertEquals(
                    List.of(claim.id()),
                    submission.release(List.of(claim.id()), BILLER).claims());
            return claim.id();
        });
        outbox.sendAll();
        sent.add(in(() -> register.claim(released)));
        return sent.get(sent.size() - 1);
    }

    private String paid(ClaimView claim, int line, String amount) {
        return service(claim, line, amount, "CAS*CO*45*45~CAS*PR*3*25~");
    }

    private String denied(ClaimView claim, int line) {
        return service(claim, line, "0", "CAS*CO*197*150~");
    }

    private String service(ClaimView claim, int line, String paid, String adjustments) {
        var own = claim.lines().get(line);
        return "SVC*HC:" + own.procedure() + "*150*" + paid + "~DTM*472*" + day(claim.serviceDate()) + "~" + adjustments
                + "REF*6R*" + own.charge() + "~";
    }

    /** One claim in one set; its patient responsibility is what its lines say. */
    private void arrives(String trace, String amount, String services) throws IOException {
        theirNumber++;
        var claim = latest(services);
        var share = 25 * (services.split("CAS\\*PR", -1).length - 1);
        var total = 150 * (services.split("SVC\\*", -1).length - 1);
        var content = "CLP*" + claim.patientControlNumber() + "*1*" + total + "*" + amount + "*" + share
                + "*12*ICN" + theirNumber + "*11*1~NM1*QC*1*DOE*JANE****MI*" + MEMBER + "~DTM*232*"
                + day(claim.serviceDate()) + "~" + services;
        var body = "BPR*I*" + amount + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*"
                + day(LocalDate.of(2026, 11, 12)) + "~TRN*1*" + trace + lakeside.id() + "*1512345678~DTM*405*20261111~"
                + "N1*PR*PRAIRIE MUTUAL*XV*" + lakeside.payerId() + "~N3*1 PAYER PLAZA~N4*CHICAGO*IL*606010001~"
                + "PER*BL*EDI SUPPORT*TE*5550200200~N1*PE*LAKESIDE FAMILY MEDICINE*XX*1999999984~REF*TJ*"
                + lakeside.taxId()
                + "~LX*1~" + content;
        var segments = body.chars().filter(c -> c == '~').count() + 2;
        var number = String.format("%09d", 910000000 + theirNumber);
        var file = "ISA*00*          *00*          *ZZ*SANDBOXPAYER   *ZZ*LAKESIDE       *261121*1015*^*00501*" + number
                + "*0*T*:~GS*HP*SANDBOXPAYER*LAKESIDE*20261121*1015*7*X*005010X221A1~ST*835*0001~" + body + "SE*"
                + segments + "*0001~GE*1*7~IEA*1*" + number + "~";
        Folders.drop(
                lakeside.leftByPartner(),
                "remittance-" + theirNumber + ".edi",
                file.getBytes(StandardCharsets.ISO_8859_1));
        inbound.look();
        inbound.look();
        run.postAll();
    }

    private ClaimView latest(String services) {
        var charge = Long.parseLong(services.replaceAll("(?s).*REF\\*6R\\*(\\d+)~.*", "$1"));
        return sent.stream()
                .filter(claim -> claim.lines().stream().anyMatch(line -> line.charge() == charge))
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return lakeside.in(work);
    }

    private LocalDate today() {
        return lakeside.today();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
