package org.claimwright.patientbilling;

import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.PatientPapers.Kind;
import org.claimwright.patientbilling.model.Instalments;
import org.claimwright.patientbilling.model.Owed;
import org.claimwright.patientbilling.model.PaymentPlan;
import org.claimwright.patientbilling.model.PlanInstalment;
import org.claimwright.patientbilling.model.Position;
import org.claimwright.people.Role;
import org.claimwright.registration.PatientId;
import org.claimwright.timeline.Tone;

/** Lets a patient pay over time. Within a practice's scope. */
@Stateless
public class PaymentPlans {
    private static final int LAST_DAY = 28;

    @Inject
    private BillingChronicle chronicle;

    @Inject
    private Plans plans;

    @Inject
    private RunningPlans running;

    @Inject
    private PlanViews views;

    @Inject
    private PatientPapers papers;

    @Inject
    private PatientBook book;

    @Inject
    private PatientVisits visits;

    @Inject
    private Prepayments prepayments;

    @Inject
    private BillingRules rules;

    /** Who agrees on a plan for the practice, in which role. */
    public record Agreeing(String person, Role role) {
        boolean maySignDisclosures() {
            return role == Role.SUPERVISOR || role == Role.ADMINISTRATOR;
        }
    }

    /** What the plan would be, or why it cannot be; nothing is kept. */
    public PlanAnswer propose(PlanForm form, Agreeing who) {
        var due = due(form.patient());
        var wrong = findings(form, due, who);
        return wrong.isEmpty()
                ? new PlanAnswer.Proposed(views.proposal(form.patient(), instalments(form, due), book.today()))
                : new PlanAnswer.Refused(List.copyOf(wrong));
    }

    /** From now on what the patient owes is on the plan; what was paid before and is not used goes first. */
    public PlanAnswer agree(PlanForm form, Agreeing who) {
        papers.hold(form.patient());
        prepayments.useForAll(form.patient());
        var due = due(form.patient());
        var wrong = findings(form, due, who);
        return wrong.isEmpty()
                ? new PlanAnswer.Agreed(begin(form, due, who))
                : new PlanAnswer.Refused(List.copyOf(wrong));
    }

    private List<Owed> due(PatientId patient) {
        return new Position(book.linesOf(patient))
                .owed(PATIENT_RECEIVABLE, visits.order(patient)).stream()
                        .filter(owed -> owed.amount().isPositive())
                        .toList();
    }

    /** What a plan made now would take over. */
    public Money dueFrom(PatientId patient) {
        return sum(due(patient));
    }

    private static Money sum(List<Owed> owed) {
        return Money.sum(owed.stream().map(Owed::amount).toList());
    }

    private List<Finding> findings(PlanForm form, List<Owed> due, Agreeing who) {
        var wrong = new ArrayList<Finding>();
        BillingFault.NOTHING_TO_PLAN.unless(!due.isEmpty(), "count", wrong);
        BillingFault.PLAN_RUNS.unless(running.first(form.patient()).isEmpty(), "count", wrong);
        firstDue(form.firstDue(), wrong);
        if (wrong.isEmpty()) {
            count(form, sum(due), who, wrong);
        }
        return wrong;
    }

    private void firstDue(LocalDate first, List<Finding> wrong) {
        var today = book.today();
        var last = today.plusDays(rules.limits().planFirstDueWithinDays(today));
        var inTime = first != null
                && !first.isBefore(today)
                && !Instalments.workday(first).isAfter(last);
        BillingFault.FIRST_DUE_WRONG.unless(inTime, "firstDue", wrong);
        BillingFault.DAY_WRONG.unless(!inTime || first.getDayOfMonth() <= LAST_DAY, "firstDue", wrong);
    }

    private void count(PlanForm form, Money total, Agreeing who, List<Finding> wrong) {
        var today = book.today();
        if (form.count() == null && (form.least() == null || !form.least().isPositive())) {
            wrong.add(BillingFault.AMOUNT_OR_NUMBER.at("count"));
            return;
        }
        var count = count(form, total);
        var most = rules.limits().planInstalmentsMaximum(today);
        BillingFault.INSTALMENTS_WRONG.unless(count >= 2 && count <= most, "count", wrong);
        BillingFault.INSTALMENT_SMALL.unless(total.inCents() >= count, "count", wrong);
        if (count > rules.limits().planInstalmentsWithoutSupervisor(today)) {
            BillingFault.NEEDS_SUPERVISOR.unless(who.maySignDisclosures(), "count", wrong);
            BillingFault.DISCLOSURE_MISSING.unless(
                    !who.maySignDisclosures() || form.disclosureGiven(), "disclosure", wrong);
        }
    }

    private static int count(PlanForm form, Money total) {
        return form.count() == null ? Instalments.count(total, form.least()) : form.count();
    }

    private static List<PlanInstalment> instalments(PlanForm form, List<Owed> due) {
        var total = sum(due);
        return Instalments.of(total, count(form, total), form.firstDue());
    }

    private PlanId begin(PlanForm form, List<Owed> due, Agreeing who) {
        var instalments = instalments(form, due);
        var plan = new PaymentPlan(
                papers.nextNumber(Kind.PLAN),
                form.patient(),
                instalments,
                book.today(),
                who.person(),
                disclosure(instalments.size(), who));
        plans.add(plan);
        book.moveToPlan(plan.id(), due);
        chronicle.tell(
                form.patient(), "Payment plan " + plan.number() + " agreed", Tone.BLUE, plan.total(), who.person());
        return plan.id();
    }

    private String disclosure(int count, Agreeing who) {
        var today = book.today();
        return count <= rules.limits().planInstalmentsWithoutSupervisor(today)
                ? null
                : who.person() + " confirmed on " + Days.written(today)
                        + " that the patient was handed the terms: finance charge 0.00, APR 0 %";
    }

    /** What is left goes back to what the patient owes, as old as it was; the plan stays to be read. */
    public void end(PlanId id, PlanEnd how, String person) {
        papers.hold(plans.plan(id).patient());
        var plan = plans.fresh(id);
        if (plan.hasEnded()) {
            return;
        }
        var left = running.settled(plan).left();
        book.moveBackFromPlan(id, "ended", running.rest(plan.patient(), left));
        plan.end(how, book.today(), person);
        running.look(plan.patient());
        var what = "Payment plan " + plan.number() + " " + how.words().toLowerCase(Locale.US);
        chronicle.tell(plan.patient(), what, Tone.AMBER, left, person);
    }

    public Optional<PlanView> plan(PlanId id) {
        return plans.find(id).map(views::view);
    }

    /** The latest first. */
    public List<PlanView> of(PatientId patient) {
        var all = new ArrayList<PlanView>();
        plans.of(patient).forEach(plan -> all.add(0, views.view(plan)));
        return List.copyOf(all);
    }

    /** Looks at every plan of the practice: what is late by today's date waits for somebody. */
    public void lookForLate() {
        running.lookAtAll();
    }
}
