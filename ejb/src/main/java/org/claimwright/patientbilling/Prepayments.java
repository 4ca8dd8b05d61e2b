package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.patientbilling.model.Owed;
import org.claimwright.patientbilling.model.Position;
import org.claimwright.patientbilling.model.PrepaymentUse;
import org.claimwright.patientbilling.model.Spreading;
import org.claimwright.registration.PatientId;

/**
 * What was paid before it was owed. It is used when the patient's share is known, a use for each charge, and given back when the
 * share goes again; a use is undone whole, the latest first.
 */
@Dependent
class Prepayments {
    @Inject
    private PatientPapers papers;

    @Inject
    private PatientBook book;

    @Inject
    private PatientVisits visits;

    /** Brings the uses on some charges to what the patient owes for them now. */
    void settle(PatientId patient, Set<Long> charges) {
        giveBack(patient, charges);
        use(patient, charges::contains);
    }

    /** Uses what there is for all that is due, the oldest first. */
    void useForAll(PatientId patient) {
        use(patient, charge -> true);
    }

    /** A use on a charge that is overpaid now is taken back: the money is a prepayment again. */
    private void giveBack(PatientId patient, Set<Long> charges) {
        for (var use : usesOn(patient, charges)) {
            var owed = new Position(book.linesOf(patient)).balance(Account.PATIENT_RECEIVABLE, use.charge());
            if (owed.isNegative()) {
                undo(use);
            }
        }
    }

    /** When a payment was undone, no more stays used than was paid. */
    void cover(PatientId patient) {
        for (var use : papers.uses(patient)) {
            if (!book.prepaid(patient).isNegative()) {
                return;
            }
            undo(use);
        }
    }

    private void undo(PrepaymentUse use) {
        book.undo(PatientBook.of(use));
        use.undo(book.today());
    }

    private void use(PatientId patient, Predicate<Long> wanted) {
        var prepaid = book.prepaid(patient);
        if (prepaid.isPositive()) {
            var due = due(patient).stream()
                    .filter(owed -> wanted.test(owed.charge()))
                    .toList();
            Spreading.of(prepaid, due).parts().forEach(this::use);
        }
    }

    private void use(Spreading.Part part) {
        var use = new PrepaymentUse(part.owed(), part.amount(), book.today());
        papers.add(use);
        book.use(use);
    }

    private List<Owed> due(PatientId patient) {
        return new Position(book.linesOf(patient)).owed(Account.PATIENT_RECEIVABLE, visits.order(patient));
    }

    boolean isAnyUsed(PatientId patient) {
        return !papers.uses(patient).isEmpty();
    }

    Money used(PatientId patient, Set<Long> charges) {
        return Money.sum(
                usesOn(patient, charges).stream().map(PrepaymentUse::amount).toList());
    }

    void giveBackAll(PatientId patient, Set<Long> charges) {
        usesOn(patient, charges).forEach(this::undo);
    }

    private List<PrepaymentUse> usesOn(PatientId patient, Set<Long> charges) {
        return papers.uses(patient).stream()
                .filter(use -> charges.contains(use.charge()))
                .toList();
    }
}
