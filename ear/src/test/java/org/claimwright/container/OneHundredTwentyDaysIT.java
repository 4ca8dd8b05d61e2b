package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimwright.charges.ChargeForm;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.kernel.ClockAdministration;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.negotiation.Actor;
import org.claimwright.negotiation.CaseForm;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseView;
import org.claimwright.negotiation.NegotiationDeadlines;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.negotiation.NegotiationQueues;
import org.claimwright.negotiation.Negotiations;
import org.claimwright.negotiation.OfferForm;
import org.claimwright.negotiation.Opening;
import org.claimwright.negotiation.Side;
import org.claimwright.negotiation.UnderpaymentReview;
import org.claimwright.patientbilling.PatientPayments;
import org.claimwright.patientbilling.PaymentAnswer;
import org.claimwright.patientbilling.PaymentForm;
import org.claimwright.patientbilling.PaymentMethod;
import org.claimwright.patientbilling.PaymentPlans;
import org.claimwright.patientbilling.PaymentPlans.Agreeing;
import org.claimwright.patientbilling.PaymentPurpose;
import org.claimwright.patientbilling.PlanAnswer;
import org.claimwright.patientbilling.PlanForm;
import org.claimwright.patientbilling.PlanId;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.patientbilling.PlanView.InstalmentState;
import org.claimwright.patientbilling.PlanWatch;
import org.claimwright.patientbilling.StatementAnswer;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.patientbilling.StatementView;
import org.claimwright.people.Role;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.ContractPricing;
import org.claimwright.pricing.Contracting;
import org.claimwright.pricing.LineLimit;
import org.claimwright.registration.PatientId;
import org.claimwright.reporting.AgeBucket;
import org.claimwright.reporting.AgeFrom;
import org.claimwright.reporting.AgedReceivables;
import org.claimwright.reporting.AgedReport;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.worklists.WorkLists;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A claim lives 120 days: from the visit through the payer's answers, an underpayment, a negotiation and its settlement to what the
 * patient owes, is asked for and pays in instalments. The clock goes day by day; on each of them payer and watches look, the books sum to
 * zero and receivables tie to the ledger.
 *
 * <p>The sandbox payer allows 521.40 for 26055 and 77.44 for 20611, of which its contract says 96.80; the first 500.00 of a year
 * and a fifth of the rest are the patient's. What it agrees to allow more it pays itself.
 */
@ExtendWith(ArquillianExtension.class)
class OneHundredTwentyDaysIT {
    private static final Actor BILLER = new Actor("Dana Whitfield", Role.BILLER);
    private static final int IN_TRANSIT = 1030;
    private static final int CLEARING = 1040;
    private static final int PRIMARY = 1110;
    private static final int PATIENT = 1140;
    private static final int PLAN = 1150;
    private static final int RECOUPMENT = 2300;
    private static final int FORWARD = 2310;
    private static final int CONTRACTUAL = 5000;

    @Inject
    private BillingPractice lakeside;

    @Inject
    private ContractPricing pricing;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private ClaimRegister register;

    @Inject
    private Timeline timeline;

    @Inject
    private UnderpaymentReview review;

    @Inject
    private Negotiations negotiations;

    @Inject
    private NegotiationLog log;

    @Inject
    private NegotiationDeadlines deadlines;

    @Inject
    private WorkLists workLists;

    @Inject
    private StatementRun statements;

    @Inject
    private PaymentPlans plans;

    @Inject
    private PlanWatch planWatch;

    @Inject
    private PatientPayments payments;

    @Inject
    private AgedReceivables receivables;

    @Inject
    private Balances balances;

    @Inject
    private ClockAdministration clock;

    private int day;
    private PatientId patient;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_with_a_contract() {
        lakeside.open();
        in(() -> {
            var form = new ContractForm(
                    lakeside.payer(), "Prairie", today().minusYears(1), null, LineLimit.LESSER_OF, "", "0.50");
            var contract = assertInstanceOf(Contracting.Contracted.class, pricing.create(form))
                    .id();
            var rates = "20611,,,96.80,2015-01-01,\n26055,,,521.40,2015-01-01,";
            assertEquals(2, pricing.importCsv(contract, rates).added());
            return contract;
        });
    }

    @Test
    void a_claim_lives_120_days() throws Exception {
        var claim = released();
        assertOwed(Map.of(PRIMARY, "1150.00"));

        lakeside.payerAnswers();
        assertIsAnswered(claim);
        assertOwed(Map.of(PATIENT, "519.77", IN_TRANSIT, "79.07", CONTRACTUAL, "551.16"));
        assertAsked(1, "519.77");

        liveUntil(1);
        var negotiation = opened();
        liveUntil(15);
        assertEquals(0, waiting(NegotiationQueues.OVERDUE.kind()));
        liveUntil(16);
        assertEquals(1, waiting(NegotiationQueues.OVERDUE.kind()));
        assertAged(AgeBucket.UP_TO_30, "519.77");

        agreeOn(negotiation, "90.00");
        lakeside.payerAnswers();
        assertIsSettled(negotiation, claim);
        assertOwed(Map.of(PATIENT, "519.77", CONTRACTUAL, "538.60"));
        assertEquals(Money.of("91.63"), kept());

        liveUntil(27);
        assertEquals(List.of(), in(() -> statements.toBill()));
        liveUntil(28);
        assertAsked(2, "519.77");

        liveUntil(40);
        var plan = planned();
        assertOwed(Map.of(PLAN, "519.77"));
        assertAged(AgeBucket.UP_TO_60, "519.77");
        liveUntilDue(plan, 0);
        pay(instalment(plan, 0).amount());
        liveUntil(75);
        assertAged(AgeBucket.UP_TO_90, left(plan).toString());
        assertEquals(Money.of("519.77").minus(instalment(plan, 0).amount()), left(plan));

        liveUntilDue(plan, 1);
        assertEquals(0, waiting("plan-instalment-late"));
        assertEquals(List.of(), in(() -> statements.toBill()));
        liveUntil(day + 11);
        assertEquals(InstalmentState.LATE, instalment(plan, 1).state());
        assertEquals(1, waiting("plan-instalment-late"));
        assertAged(AgeBucket.UP_TO_120, left(plan).toString());
        assertIsAskedForWhatIsDue(plan);
        pay(instalment(plan, 1).amount());
        assertEquals(0, waiting("plan-instalment-late"));

        liveUntil(120);
        assertAged(AgeBucket.UP_TO_120, instalment(plan, 2).amount().toString());
        assertOwed(Map.of(PLAN, instalment(plan, 2).amount().toString()));
        assertEquals(Money.of("91.63"), kept());
        liveUntil(121);
        assertAged(AgeBucket.OVER_120, instalment(plan, 2).amount().toString());
        pay(instalment(plan, 2).amount());
        assertEquals("Paid", view(plan).stateWords());
        assertOwed(Map.of());
    }

    // The claim.

    private ClaimView released() {
        var member = "W" + Math.abs(UUID.randomUUID().hashCode()) + "1";
        patient = lakeside.patient(List.of(lakeside.coverage(1, lakeside.payer(), member)));
        var visit = lakeside.visitAuthorized(
                patient,
                "M1711",
                "AUTH120",
                List.of(
                        ChargeForm.of("26055").priced(Money.of("900.00")),
                        ChargeForm.of("20611").priced(Money.of("250.00"))));
        return in(() -> {
            var claim = register.claimsOf(visit).get(0);
            assertEquals(
                    List.of(claim.id()),
                    submission.release(List.of(claim.id()), BILLER.name()).claims(),
                    () -> claim.findings().toString());
            return claim;
        });
    }

    /** Each answer is told with the segment that gave it; all came on the day of the visit. */
    private void assertIsAnswered(ClaimView claim) {
        var told = in(() -> timeline.of(new Subject("claim", claim.id().value()))).stream()
                .filter(event -> event.evidence() != null)
                .map(event -> event.evidence().text())
                .toList();
        List.of("TA1*", "IK5*A", "STC*A2", "CLP*")
                .forEach(segment -> assertTrue(
                        told.stream().anyMatch(text -> text.contains(segment)), segment + " is not in " + told));
        assertEquals(ClaimStatus.PAID, in(() -> register.claim(claim.id())).status());
    }

    // The negotiation.

    private CaseId opened() {
        var found = in(() -> review.open());
        assertEquals(1, found.size(), found.toString());
        assertEquals(Money.of("19.36"), found.get(0).shortBy());
        var opening = in(() -> negotiations.open(List.of(found.get(0).id()), terms(today().plusDays(14)), BILLER));
        var negotiation = assertInstanceOf(Opening.Opened.class, opening, opening::toString)
                .id();
        assertEquals(List.of(), offered(negotiation, Side.US, "96.80"));
        return negotiation;
    }

    private CaseForm terms(LocalDate deadline) {
        return new CaseForm(BILLER.name(), "Priya Raman", "5550104471", "raman@prairie.example", deadline);
    }

    private List<Finding> offered(CaseId negotiation, Side by, String total) {
        return in(() -> negotiations.offer(
                negotiation, new OfferForm(by, today(), total, Map.of(), "Priya Raman", ""), BILLER));
    }

    private void agreeOn(CaseId negotiation, String total) {
        assertEquals(List.of(), in(() -> negotiations.change(negotiation, terms(today().plusDays(14)), BILLER)));
        assertEquals(0, waiting(NegotiationQueues.OVERDUE.kind()));
        assertEquals(List.of(), offered(negotiation, Side.PAYER, total));
        var last = theCase(negotiation).lastOffer().id();
        assertEquals(List.of(), in(() -> negotiations.agree(negotiation, last, BILLER)));
        var letter = in(() -> log.letter(negotiation)).orElseThrow();
        assertTrue(new String(letter, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    /** Expected, agreed and received side by side; the payer's decision was taken back and made again. */
    private void assertIsSettled(CaseId negotiation, ClaimView claim) {
        var settled = theCase(negotiation);
        assertEquals(CaseState.SETTLED, settled.state());
        assertEquals("96.80 90.00 90.00", settled.expected() + " " + settled.agreed() + " " + settled.received());
        assertNull(settled.overdueSince());
        var decisions = in(() -> timeline.of(new Subject("claim", claim.id().value()))).stream()
                .filter(event -> event.what().contains("(835)"))
                .map(event -> event.evidence().text().split("\\*")[2])
                .toList();
        assertEquals(List.of("1", "22", "1"), decisions);
        assertEquals(List.of(), in(() -> review.open()));
    }

    private CaseView theCase(CaseId negotiation) {
        return in(() -> log.theCase(negotiation));
    }

    // The patient.

    /** A statement is due, and asks for this. */
    private void assertAsked(int level, String amount) {
        assertEquals(1, in(() -> statements.toBill()).size());
        var statement = statement();
        assertEquals(level, statement.level());
        assertEquals(Money.of(amount), statement.amountDue());
        assertEquals(today(), statement.madeOn());
        assertEquals(List.of(), in(() -> statements.toBill()));
    }

    /** What was missed, and what comes due before the patient has to pay. */
    private void assertIsAskedForWhatIsDue(PlanId plan) {
        assertEquals(1, in(() -> statements.toBill()).size());
        var statement = statement();
        var due = view(plan).instalments().stream()
                .filter(each -> !each.dueOn().isAfter(statement.dueOn()))
                .map(PlanView.Instalment::left)
                .toList();
        assertEquals(Money.sum(due), statement.amountDue());
    }

    private StatementView statement() {
        var answer = in(() -> statements.make(patient, BILLER.name()));
        var made = assertInstanceOf(StatementAnswer.Made.class, answer, answer::toString)
                .statement();
        return in(() -> statements.statement(made)).orElseThrow();
    }

    private PlanId planned() {
        var first = today().plusDays(14);
        var form = new PlanForm(
                patient,
                3,
                null,
                first.getDayOfMonth() <= 28 ? first : first.withDayOfMonth(1).plusMonths(1),
                false);
        var answer = in(() -> plans.agree(form, new Agreeing(BILLER.name(), Role.BILLER)));
        var plan = assertInstanceOf(PlanAnswer.Agreed.class, answer, answer::toString)
                .plan();
        assertEquals(
                Money.of("519.77"),
                Money.sum(view(plan).instalments().stream()
                        .map(PlanView.Instalment::amount)
                        .toList()));
        return plan;
    }

    private PlanView view(PlanId plan) {
        return in(() -> plans.plan(plan)).orElseThrow();
    }

    private PlanView.Instalment instalment(PlanId plan, int number) {
        return view(plan).instalments().get(number);
    }

    private Money left(PlanId plan) {
        return view(plan).left();
    }

    private void pay(Money amount) {
        var form = new PaymentForm(
                UUID.randomUUID().toString(), patient, amount, PaymentMethod.CHECK, "1044", PaymentPurpose.PLAN, null);
        var answer = in(() -> payments.take(form, BILLER.name()));
        assertInstanceOf(PaymentAnswer.Taken.class, answer, answer::toString);
    }

    // The days.

    /** Each day on its own: whatever has a day to wait for sees it come. */
    private void liveUntil(int wanted) throws IOException {
        while (day < wanted) {
            clock.advance(1);
            day++;
            lakeside.payerAnswers();
            deadlines.look();
            planWatch.look();
            assertBooksAreTrue();
        }
    }

    private void liveUntilDue(PlanId plan, int number) throws IOException {
        while (today().isBefore(instalment(plan, number).dueOn())) {
            liveUntil(day + 1);
        }
    }

    private void assertBooksAreTrue() {
        assertTrue(in(() -> balances.trialBalance(today())).isProved(), "day " + day);
        for (var from : AgeFrom.values()) {
            assertTrue(
                    aged(from).ties(),
                    () -> "day " + day + ": off by " + aged(from).difference());
        }
        assertEquals(Money.ZERO, balance(CLEARING));
    }

    private AgedReport aged(AgeFrom from) {
        return in(() -> receivables.byDebtor(today(), from));
    }

    /** Everything that is owed has this age, counted from the first bill and from the service alike. */
    private void assertAged(AgeBucket only, String amount) {
        var expected = new EnumMap<AgeBucket, Money>(AgeBucket.class);
        List.of(AgeBucket.values()).forEach(bucket -> expected.put(bucket, Money.ZERO));
        expected.put(only, Money.of(amount));
        assertEquals(expected, aged(AgeFrom.FIRST_BILL).total().byAge(), "day " + day);
        assertEquals(expected, aged(AgeFrom.SERVICE).total().byAge(), "day " + day);
    }

    // The books.

    /** Of the receivables nothing else is left; of other accounts only those that are named are looked at. */
    private void assertOwed(Map<Integer, String> amounts) {
        IntStream.of(PRIMARY, PATIENT, PLAN)
                .forEach(account -> assertEquals(
                        Money.of(amounts.getOrDefault(account, "0.00")), balance(account), "account " + account));
        amounts.forEach((account, amount) -> assertEquals(Money.of(amount), balance(account), "account " + account));
        assertBooksAreTrue();
    }

    /** What the payer has paid, less what it said it will take back later. */
    private Money kept() {
        return balance(IN_TRANSIT).plus(balance(RECOUPMENT)).plus(balance(FORWARD));
    }

    private Money balance(int account) {
        return in(() -> balances.trialBalance(today())).rows().stream()
                .filter(row -> row.accountId() == account)
                .map(row -> row.debit().minus(row.credit()))
                .findFirst()
                .orElse(Money.ZERO);
    }

    private int waiting(String kind) {
        return in(() -> workLists.open(kind)).size();
    }

    private <T> T in(Supplier<T> work) {
        return lakeside.in(work);
    }

    private LocalDate today() {
        return lakeside.today();
    }
}
