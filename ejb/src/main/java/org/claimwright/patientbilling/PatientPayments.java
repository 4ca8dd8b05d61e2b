package org.claimwright.patientbilling;

import static org.claimwright.ledger.Account.PATIENT_PREPAYMENTS;
import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;
import static org.claimwright.ledger.Account.PAYMENT_PLAN_RECEIVABLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Entry;
import org.claimwright.patientbilling.PatientPapers.Kind;
import org.claimwright.patientbilling.model.Owed;
import org.claimwright.patientbilling.model.Position;
import org.claimwright.patientbilling.model.Receipt;
import org.claimwright.patientbilling.model.Spreading;
import org.claimwright.registration.PatientId;
import org.claimwright.timeline.Tone;

/** Takes what patients pay, and undoes it again. Within a practice's scope. */
@Stateless
public class PatientPayments {
    @Inject
    private BillingChronicle chronicle;

    @Inject
    private Receipts receipts;

    @Inject
    private PatientPapers papers;

    @Inject
    private PatientBook book;

    @Inject
    private PatientVisits visits;

    @Inject
    private Prepayments prepayments;

    @Inject
    private RunningPlans plans;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private BusinessClock clock;

    /**
     * Takes a payment: it settles what is owed in the order that its purpose gives, and what is left is a prepayment. The same form
     * sent again is the same payment.
     */
    public PaymentAnswer take(PaymentForm form, String person) {
        papers.hold(form.patient());
        var before = receipts.enteredAs(form.entryKey());
        if (before.isPresent()) {
            return new PaymentAnswer.Taken(before.get().id());
        }
        var wrong = findings(form);
        return wrong.isEmpty()
                ? new PaymentAnswer.Taken(receive(form, person))
                : new PaymentAnswer.Refused(List.copyOf(wrong));
    }

    private List<Finding> findings(PaymentForm form) {
        var wrong = form.findings();
        if (form.visit() != null) {
            var theirs = encounters
                    .find(form.visit())
                    .filter(visit -> visit.patient().equals(form.patient()))
                    .isPresent();
            BillingFault.VISIT_OF_ANOTHER.unless(theirs, "visit", wrong);
        }
        var needsPlan = form.purpose() == PaymentPurpose.PLAN;
        BillingFault.NO_PLAN.unless(!needsPlan || plans.first(form.patient()).isPresent(), "purpose", wrong);
        return wrong;
    }

    private ReceiptId receive(PaymentForm form, String person) {
        var plan = plans.first(form.patient());
        var spread = Spreading.of(form.amount(), owed(form, plan.map(RunningPlans.Running::left)));
        var paysPlan = spread.parts().stream().anyMatch(part -> part.owed().account() == PAYMENT_PLAN_RECEIVABLE);
        var receipt = new Receipt(
                papers.nextNumber(Kind.RECEIPT),
                form,
                paysPlan ? plan.orElseThrow().id() : null,
                book.today(),
                clock.now(),
                person);
        receipts.add(receipt);
        book.receive(receipt.id(), form.patient(), form.method(), spread.parts(), spread.left());
        plans.look(form.patient());
        var number = receipt.view().number();
        chronicle.tell(form.patient(), "Payment taken, receipt " + number, Tone.GREEN, form.amount(), person);
        return receipt.id();
    }

    /** What the payment may settle, in its order. */
    private List<Owed> owed(PaymentForm form, Optional<Money> leftOnPlan) {
        var position = new Position(book.linesOf(form.patient()));
        var order = visits.order(form.patient());
        var due = position.owed(PATIENT_RECEIVABLE, order);
        var planned = atMost(leftOnPlan.orElse(Money.ZERO), position.owed(PAYMENT_PLAN_RECEIVABLE, order));
        return switch (form.purpose()) {
            case OLDEST_FIRST -> both(due, planned);
            case PLAN -> both(planned, due);
            case VISIT -> ofVisit(form.visit(), both(due, planned));
            case DEPOSIT -> List.of();
        };
    }

    private static List<Owed> both(List<Owed> first, List<Owed> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** A plan takes no more than is left on it. */
    private static List<Owed> atMost(Money left, List<Owed> planned) {
        return Spreading.of(left, planned).parts().stream()
                .map(part -> new Owed(part.owed().account(), part.owed().dimensions(), part.amount()))
                .toList();
    }

    private List<Owed> ofVisit(EncounterId visit, List<Owed> owed) {
        var own = charges.chargesOf(visit).stream()
                .map(charge -> charge.id().value())
                .toList();
        return owed.stream().filter(each -> own.contains(each.charge())).toList();
    }

    /** Takes a payment back by one reversal; what it had settled is owed again. A second undo changes nothing. */
    public void undo(ReceiptId id, String person) {
        papers.hold(receipts.receipt(id).patient());
        var receipt = receipts.fresh(id);
        if (receipt.isUndone()) {
            return;
        }
        book.undo(PatientBook.of(id));
        receipt.undo(book.today(), person);
        plans.reopened(receipt.view());
        prepayments.cover(receipt.patient());
        plans.look(receipt.patient());
        var number = receipt.view().number();
        chronicle.tell(receipt.patient(), "Payment undone, receipt " + number, Tone.AMBER, receipt.amount(), person);
    }

    /** Uses prepayments for what is due, the oldest first. */
    public void usePrepayments(PatientId patient) {
        papers.hold(patient);
        prepayments.useForAll(patient);
    }

    /** The latest first. */
    public List<ReceiptView> of(PatientId patient) {
        return receipts.of(patient).stream().map(Receipt::view).toList();
    }

    public Optional<ReceiptView.Detail> receipt(ReceiptId id) {
        return receipts.find(id).map(receipt -> new ReceiptView.Detail(receipt.view(), parts(receipt)));
    }

    private List<ReceiptView.Part> parts(Receipt receipt) {
        return book.linesOf(PatientBook.of(receipt.id())).stream()
                .filter(line -> line.amount().isNegative())
                .map(PatientPayments::part)
                .toList();
    }

    private static ReceiptView.Part part(Entry.Line line) {
        var words = line.account() == PATIENT_PREPAYMENTS.number()
                ? "Kept as a prepayment"
                : line.account() == PAYMENT_PLAN_RECEIVABLE.number() ? "Payment plan" : "Visit";
        return new ReceiptView.Part(
                words, line.dimensions().charge(), line.amount().negated());
    }
}
