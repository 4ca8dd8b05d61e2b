package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.Recording;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.OwnAccount;
import org.claimwright.patientbilling.PatientAccount;
import org.claimwright.patientbilling.PatientPayments;
import org.claimwright.patientbilling.PaymentForm;
import org.claimwright.patientbilling.PaymentMethod;
import org.claimwright.patientbilling.PaymentPlans;
import org.claimwright.patientbilling.PaymentPurpose;
import org.claimwright.patientbilling.PlanForm;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.patientbilling.SelfPayBilling;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.people.Role;
import org.claimwright.people.SignIn;
import org.claimwright.practices.PatientDesk;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;
import org.claimwright.registration.Sex;

/**
 * What patients of the demo pay and owe: copays at the desk, visits of people without insurance, a plan, a statement. All within the
 * practice's scope, through the entry points that a biller's work takes.
 */
@Dependent
class DemoBills {
    static final String PATIENT = "maria.alvarez@patient.example";
    private static final Money LEAST_ASKED = Money.of("10.00");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String ENTERED_BY = "Demo books";
    private static final int COPAYS = 6;
    private static final int LAST_DAY = 28;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PatientRegistry registry;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private SelfPayBilling selfPay;

    @Inject
    private PatientPayments payments;

    @Inject
    private PaymentPlans plans;

    @Inject
    private StatementRun statements;

    @Inject
    private PatientAccount account;

    @Inject
    private SignIn signIn;

    @Inject
    private OwnAccount accounts;

    @Inject
    private BusinessClock clock;

    void setUp(DemoPractice practice) {
        var phone = practice.identity().contactPhone();
        profile.describe(new PatientDesk(phone, "Monday to Friday, 8 AM to 5 PM", portal(practice)));
    }

    void enterLastWeeks(DemoPractice practice) {
        registry.list("", 0, COPAYS).stream().map(PatientHit::id).forEach(this::copay);
        visit(practice, newcomer(practice, "Samuel", "Winter", Sex.MALE), 6);
        visit(practice, newcomer(practice, "Lucia", "Feld", Sex.FEMALE), 9);
        seen(practice, newcomer(practice, "Noor", "Salem", Sex.FEMALE), 11);
        if (practice.name().equals(DemoPractice.lakeside().name())) {
            enterOwnAccount(practice);
        }
    }

    /** At the end of a month a patient is asked for what is due, and some of those who were asked before pay. */
    void ofMonth(DemoPractice practice, int month, int number) {
        var patient = registry.list("", number, 1).get(0).id();
        var random = DemoVisits.random(practice, month, number);
        payInstalment(practice, patient, random);
        var due = account.balance(patient).asked();
        if (due.compareTo(LEAST_ASKED) < 0) {
            return;
        }
        if (!statements.of(patient).isEmpty()) {
            answer(practice, patient, due, random);
        }
        statements.makeOnceADay(patient, ENTERED_BY);
    }

    /** Most who are on a plan keep it. */
    private void payInstalment(DemoPractice practice, PatientId patient, Random random) {
        var today = today(practice);
        plans.of(patient).stream()
                .filter(PlanView::isRunning)
                .flatMap(plan -> plan.next().stream())
                .filter(instalment -> !instalment.dueOn().isAfter(today) && random.nextInt(5) != 0)
                .forEach(instalment -> pay(
                        patient,
                        instalment.left().toString(),
                        "plan-" + today + "-" + patient.value(),
                        PaymentMethod.CARD,
                        PaymentPurpose.PLAN));
    }

    /** Half pay all, some a part, some ask for terms, and the others nothing. */
    private void answer(DemoPractice practice, PatientId patient, Money due, Random random) {
        var answer = random.nextInt(100);
        var key = today(practice) + "-" + patient.value();
        if (answer < 50) {
            pay(patient, due.toString(), key, PaymentMethod.CHECK, PaymentPurpose.OLDEST_FIRST);
        } else if (answer < 65) {
            var half = due.times(HALF, RoundingMode.DOWN);
            pay(patient, half.toString(), key, PaymentMethod.CARD, PaymentPurpose.OLDEST_FIRST);
        } else if (answer < 75) {
            agreeOnPlan(practice, patient);
        }
    }

    private static String portal(DemoPractice practice) {
        return "pay." + practice.name().split(" ")[0].toLowerCase(Locale.US) + ".example";
    }

    /** Somebody with a plan for an older visit and a statement about a newer one, which she reads herself. */
    private void enterOwnAccount(DemoPractice practice) {
        var person = signIn.person(PATIENT).orElseThrow();
        var patient = newcomer(practice, "Maria", "Alvarez", Sex.FEMALE);
        visit(practice, patient, 12);
        agreeOnPlan(practice, patient);
        pay(patient, "10.00", "own-first", PaymentMethod.CASH, PaymentPurpose.PLAN);
        visit(practice, patient, 5);
        pay(patient, "15.00", "own-second", PaymentMethod.CHECK, PaymentPurpose.OLDEST_FIRST);
        statements.make(patient, ENTERED_BY);
        accounts.grant(person.id(), patient);
    }

    private void copay(PatientId patient) {
        pay(patient, "25.00", "copay-" + patient.value(), PaymentMethod.CARD, PaymentPurpose.DEPOSIT);
    }

    private void pay(PatientId patient, String amount, String key, PaymentMethod method, PaymentPurpose purpose) {
        payments.take(
                new PaymentForm("demo-" + key, patient, Money.of(amount), method, "DEMO " + key, purpose, null),
                ENTERED_BY);
    }

    private void agreeOnPlan(DemoPractice practice, PatientId patient) {
        var due = today(practice).plusDays(14);
        var first =
                due.getDayOfMonth() <= LAST_DAY ? due : due.withDayOfMonth(1).plusMonths(1);
        plans.agree(new PlanForm(patient, 3, null, first, false), new PaymentPlans.Agreeing(ENTERED_BY, Role.BILLER));
    }

    private PatientId newcomer(DemoPractice practice, String first, String last, Sex sex) {
        var address = practice.identity().address();
        var birthDate = today(practice).minusYears(41).minusDays(last.length());
        var form = new PatientForm(first, "", last, "", birthDate, sex, address, "5555550199", null);
        if (registry.register(form, List.of()) instanceof Registration.Registered registered) {
            return registered.patient();
        }
        throw new IllegalStateException("the demo's own patient was refused");
    }

    private void visit(DemoPractice practice, PatientId patient, int daysAgo) {
        selfPay.bill(seen(practice, patient, daysAgo), ENTERED_BY);
    }

    /** A visit that is entered and not billed to anybody. */
    private EncounterId seen(DemoPractice practice, PatientId patient, int daysAgo) {
        var kind = practice.visits().get(0);
        var form = EncounterForm.visit(
                patient,
                today(practice).minusDays(daysAgo),
                profile.providers().get(0).id(),
                profile.locations().get(0).id(),
                kind.diagnoses());
        if (!(encounters.open(form) instanceof Recording.Recorded recorded)) {
            throw new IllegalStateException("the demo's own visit was refused");
        }
        var procedure = kind.procedures().get(0).split("-")[0];
        charges.capture(recorded.id(), List.of(ChargeForm.of(procedure).pointingTo(1)));
        encounters.close(recorded.id());
        return recorded.id();
    }

    private LocalDate today(DemoPractice practice) {
        return clock.today(practice.timeZone());
    }
}
