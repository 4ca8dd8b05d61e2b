package org.claimwright.patientbilling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeView;
import org.claimwright.claims.ClaimQueues;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterStatus;
import org.claimwright.encounters.EncounterView;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.patientbilling.model.Owed;
import org.claimwright.patientbilling.model.Position;
import org.claimwright.patientbilling.model.SelfPayBill;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkLists;

/** Bills a visit that no payer is asked for to the patient. Within a practice's scope. */
@Stateless
public class SelfPayBilling {
    @Inject
    private BillingChronicle chronicle;

    @Inject
    private PatientPapers papers;

    @Inject
    private PatientBook book;

    @Inject
    private PatientVisits visits;

    @Inject
    private Prepayments prepayments;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private ClaimRegister claims;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private WorkLists workLists;

    /**
     * The patient owes the visit from now on; its lines are billed and no claim is made of it.
     *
     * @return what stands in the way; empty when it is done
     */
    public List<Finding> bill(EncounterId id, String person) {
        var visit = encounters.encounter(id);
        papers.hold(visit.patient());
        var wrong = findings(visit);
        if (wrong.isEmpty()) {
            bill(visit, person);
        }
        return List.copyOf(wrong);
    }

    /** What stands in the way of billing the patient, with nothing done. */
    public List<Finding> findings(EncounterId id) {
        return List.copyOf(findings(encounters.encounter(id)));
    }

    private List<Finding> findings(EncounterView visit) {
        var wrong = new ArrayList<Finding>();
        BillingFault.VISIT_OPEN.unless(visit.status() == EncounterStatus.CLOSED, "visit", wrong);
        var claimed = claims.claimsOf(visit.id()).stream().anyMatch(claim -> claim.status() != ClaimStatus.VOIDED);
        BillingFault.CLAIM_EXISTS.unless(!claimed, "visit", wrong);
        BillingFault.NOTHING_UNBILLED.unless(!unbilled(visit).isEmpty(), "visit", wrong);
        return wrong;
    }

    private List<Owed> unbilled(EncounterView visit) {
        var own = chargesOf(visit);
        return new Position(book.linesOf(visit.patient()))
                .owed(Account.UNBILLED_RECEIVABLES, visits.order(visit.patient())).stream()
                        .filter(owed -> own.contains(owed.charge()))
                        .toList();
    }

    private Set<Long> chargesOf(EncounterView visit) {
        return charges.chargesOf(visit.id()).stream()
                .map(ChargeView::id)
                .map(charge -> charge.value())
                .collect(Collectors.toSet());
    }

    private void bill(EncounterView visit, String person) {
        var unbilled = unbilled(visit);
        var total = Money.sum(unbilled.stream().map(Owed::amount).toList());
        var bill = new SelfPayBill(visit.id(), visit.patient(), total, book.today(), person);
        papers.add(bill);
        book.billToPatient(bill.id(), unbilled);
        charges.markBilled(visit.id());
        workLists.done(ClaimQueues.NO_COVERAGE.kind(), subject(visit.id()), "Billed to the patient");
        prepayments.settle(visit.patient(), chargesOf(visit));
        chronicle.tell(visit.patient(), "Visit billed to the patient", Tone.BLUE, total, person);
    }

    private static Subject subject(EncounterId visit) {
        return new Subject("encounter", visit.value());
    }

    /** Whether the patient was billed for the visit. */
    public boolean isBilled(EncounterId visit) {
        return papers.billOf(visit).isPresent();
    }

    /**
     * Takes the bill back while nothing was paid on it: the visit may be billed to a payer again.
     *
     * @return what stands in the way; empty when it is done
     */
    public List<Finding> undo(EncounterId id, String person) {
        var visit = encounters.encounter(id);
        papers.hold(visit.patient());
        var found = papers.billOf(id);
        if (found.isEmpty()) {
            return List.of();
        }
        if (isTouched(visit, found.get())) {
            return List.of(BillingFault.SELF_PAY_TOUCHED.at("visit"));
        }
        takeBack(visit, found.get(), person);
        return List.of();
    }

    private boolean isTouched(EncounterView visit, SelfPayBill bill) {
        var own = chargesOf(visit);
        var owed = new Position(book.linesOf(visit.patient()))
                .owed(Account.PATIENT_RECEIVABLE, visits.order(visit.patient())).stream()
                        .filter(each -> own.contains(each.charge()))
                        .map(Owed::amount)
                        .toList();
        return !Money.sum(owed).plus(prepayments.used(visit.patient(), own)).equals(bill.amount());
    }

    private void takeBack(EncounterView visit, SelfPayBill bill, String person) {
        prepayments.giveBackAll(visit.patient(), chargesOf(visit));
        chargesOf(visit).forEach(charge -> book.undo(PatientBook.ofCharge(bill.id(), charge)));
        bill.undo(book.today(), person);
        charges.markUnbilled(visit.id());
        submission.assemble(List.of(visit.id()), person);
        chronicle.tell(visit.patient(), "Bill for a visit taken back", Tone.AMBER, bill.amount(), person);
    }
}
