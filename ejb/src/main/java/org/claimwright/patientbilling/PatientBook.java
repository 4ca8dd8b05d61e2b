package org.claimwright.patientbilling;

import static org.claimwright.ledger.Account.CARD_CLEARING;
import static org.claimwright.ledger.Account.CASH;
import static org.claimwright.ledger.Account.PATIENT_PREPAYMENTS;
import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;
import static org.claimwright.ledger.Account.PAYMENT_PLAN_RECEIVABLE;
import static org.claimwright.ledger.Account.UNBILLED_RECEIVABLES;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.Journal;
import org.claimwright.ledger.PatientLines;
import org.claimwright.patientbilling.model.Owed;
import org.claimwright.patientbilling.model.PrepaymentUse;
import org.claimwright.patientbilling.model.Spreading.Part;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientId;

/** What this capability moves in the books. Each paper is one source: it posts once, and is undone by one reversal. */
@Dependent
class PatientBook {
    static final String PAYMENT = "PATIENT_PAYMENT";
    static final String PREPAYMENT_USED = "PREPAYMENT_USED";
    static final String SELF_PAY = "SELF_PAY";
    static final String PLAN = "PAYMENT_PLAN";
    static final String PLAN_ENDED = "PAYMENT_PLAN_ENDED";

    @Inject
    private Journal journal;

    @Inject
    private PatientLines lines;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    LocalDate today() {
        return clock.today(practice.current().timeZone());
    }

    static Entry.Source of(ReceiptId receipt) {
        return new Entry.Source(PAYMENT, String.valueOf(receipt.value()));
    }

    static Entry.Source of(PrepaymentUse use) {
        return new Entry.Source(PREPAYMENT_USED, String.valueOf(use.id()));
    }

    static Entry.Source of(PlanId plan) {
        return new Entry.Source(PLAN, String.valueOf(plan.value()));
    }

    List<PatientLines.Line> linesOf(PatientId patient) {
        return lines.ofPatient(patient.value());
    }

    List<Entry.Line> linesOf(Entry.Source source) {
        return journal.linesOf(source);
    }

    /** What was paid and is not used; never negative between two deeds. */
    Money prepaid(PatientId patient) {
        return lines.balance(patient.value(), PATIENT_PREPAYMENTS).negated();
    }

    /** Dr cash or card clearing / Cr what it pays, and prepayments for the rest. */
    void receive(ReceiptId receipt, PatientId patient, PaymentMethod method, List<Part> parts, Money rest) {
        var whose = Dimensions.ofPatient(patient.value());
        var total = rest.plus(Money.sum(parts.stream().map(Part::amount).toList()));
        var entry =
                Entry.of(today(), of(receipt)).debit(method == PaymentMethod.CARD ? CARD_CLEARING : CASH, total, whose);
        for (var part : parts) {
            entry = entry.credit(
                    part.owed().account(), part.amount(), part.owed().dimensions());
        }
        post(rest.isZero() ? entry : entry.credit(PATIENT_PREPAYMENTS, rest, whose));
    }

    /** Dr prepayments / Cr patient receivable. */
    void use(PrepaymentUse use) {
        var of = use.dimensions();
        post(Entry.of(today(), of(use))
                .debit(PATIENT_PREPAYMENTS, use.amount(), Dimensions.ofPatient(of.patient()))
                .credit(PATIENT_RECEIVABLE, use.amount(), of));
    }

    /** Dr patient receivable / Cr unbilled, a source a charge. */
    void billToPatient(long bill, List<Owed> unbilled) {
        journal.post(unbilled.stream()
                .map(owed -> Entry.of(today(), ofCharge(bill, owed.charge()))
                        .debit(PATIENT_RECEIVABLE, owed.amount(), owed.dimensions())
                        .credit(UNBILLED_RECEIVABLES, owed.amount(), owed.dimensions()))
                .toList());
    }

    static Entry.Source ofCharge(long bill, long charge) {
        return new Entry.Source(SELF_PAY, bill + ":" + charge);
    }

    /** Dr plan receivable / Cr patient receivable: the balance moves, nothing is earned. */
    void moveToPlan(PlanId plan, List<Owed> due) {
        move(of(plan), due, PAYMENT_PLAN_RECEIVABLE, PATIENT_RECEIVABLE);
    }

    /** @param why names the moving, once for the plan */
    void moveBackFromPlan(PlanId plan, String why, List<Owed> left) {
        move(new Entry.Source(PLAN_ENDED, plan.value() + " " + why), left, PATIENT_RECEIVABLE, PAYMENT_PLAN_RECEIVABLE);
    }

    private void move(Entry.Source source, List<Owed> owed, Account to, Account from) {
        var entry = Entry.of(today(), source);
        for (var each : owed) {
            entry = entry.debit(to, each.amount(), each.dimensions()).credit(from, each.amount(), each.dimensions());
        }
        post(entry);
    }

    /** Mirrors what a source posted. */
    void undo(Entry.Source source) {
        journal.entryOf(source).ifPresent(entry -> journal.reverse(entry, today(), source.type() + " " + source.key()));
    }

    private void post(Entry entry) {
        if (!entry.lines().isEmpty()) {
            journal.post(List.of(entry));
        }
    }
}
