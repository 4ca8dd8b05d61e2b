package org.claimwright.patientbilling;

import static org.claimwright.ledger.Account.PAYMENT_PLAN_RECEIVABLE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.model.Owed;
import org.claimwright.patientbilling.model.PaymentPlan;
import org.claimwright.patientbilling.model.Position;
import org.claimwright.patientbilling.model.Receipt;
import org.claimwright.patientbilling.model.SettledPlan;
import org.claimwright.patientbilling.model.Spreading;
import org.claimwright.registration.PatientId;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** How plans stand by the payments that stand, and the work that follows when one is late. */
@Dependent
class RunningPlans {
    static final String LATE = "plan-instalment-late";

    @Inject
    private Plans plans;

    @Inject
    private Receipts receipts;

    @Inject
    private PatientBook book;

    @Inject
    private PatientVisits visits;

    @Inject
    private BillingRules rules;

    @Inject
    private WorkLists workLists;

    /** A plan on which something is left. */
    record Running(PaymentPlan plan, SettledPlan settled) {
        PlanId id() {
            return plan.id();
        }

        Money left() {
            return settled.left();
        }
    }

    /** The oldest plan of a patient that is not paid and was not ended. */
    Optional<Running> first(PatientId patient) {
        return running(patient).stream().findFirst();
    }

    List<Running> running(PatientId patient) {
        return plans.of(patient).stream()
                .filter(plan -> !plan.hasEnded())
                .map(plan -> new Running(plan, settled(plan)))
                .filter(plan -> plan.left().isPositive())
                .toList();
    }

    SettledPlan settled(PaymentPlan plan) {
        var payments = receipts.ofPlan(plan.id()).stream().map(this::payment).toList();
        return SettledPlan.of(plan.instalments(), payments);
    }

    /** What of a receipt went to its plan. */
    private SettledPlan.Payment payment(Receipt receipt) {
        var paid = book.linesOf(PatientBook.of(receipt.id())).stream()
                .filter(line -> line.account() == PAYMENT_PLAN_RECEIVABLE.number())
                .map(line -> line.amount().negated())
                .toList();
        return new SettledPlan.Payment(receipt.view().receivedOn(), Money.sum(paid));
    }

    /** The charges on which a plan's rest lies. */
    List<Owed> rest(PatientId patient, Money left) {
        var planned = new Position(book.linesOf(patient)).owed(PAYMENT_PLAN_RECEIVABLE, visits.order(patient));
        return Spreading.of(left, planned).parts().stream()
                .map(part -> new Owed(PAYMENT_PLAN_RECEIVABLE, part.owed().dimensions(), part.amount()))
                .toList();
    }

    /** A payment on a plan that has ended was undone: what it had settled is not on the plan any more, but due. */
    void reopened(ReceiptView undone) {
        if (undone.plan() != null && plans.plan(undone.plan()).hasEnded()) {
            var stranded = Money.sum(book.linesOf(PatientBook.of(undone.id())).stream()
                    .filter(line -> line.account() == PAYMENT_PLAN_RECEIVABLE.number())
                    .map(line -> line.amount().negated())
                    .toList());
            book.moveBackFromPlan(undone.plan(), "receipt " + undone.id().value(), rest(undone.patient(), stranded));
        }
    }

    /** Puts a patient's late instalments where somebody sees them, and takes out what is not late any more. */
    void look(PatientId patient) {
        plans.of(patient).forEach(this::look);
    }

    void lookAtAll() {
        plans.notEnded().forEach(this::look);
    }

    private void look(PaymentPlan plan) {
        var today = book.today();
        var late = plan.hasEnded()
                ? List.<SettledPlan.Row>of()
                : settled(plan).late(today, rules.limits().planGraceDays(today));
        var subject = new Subject("plan", plan.id().value());
        if (late.isEmpty()) {
            workLists.done(LATE, subject, "Nothing is late any more");
        } else {
            workLists.put(item(plan, subject, late));
        }
    }

    private static WorkItem item(PaymentPlan plan, Subject subject, List<SettledPlan.Row> late) {
        var first = late.get(0).instalment();
        var reason = "Plan " + plan.number() + ": instalment " + first.number() + " of "
                + plan.instalments().size() + " was due " + Days.written(first.dueOn());
        return new WorkItem(
                LATE,
                subject,
                reason,
                Money.sum(late.stream().map(SettledPlan.Row::left).toList()),
                first.dueOn());
    }
}
