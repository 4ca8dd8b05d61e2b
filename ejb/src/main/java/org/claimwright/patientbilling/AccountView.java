package org.claimwright.patientbilling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.charges.ChargeId;
import org.claimwright.claims.ClaimId;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;
import org.claimwright.remittance.RemittanceView.Source;

/**
 * A patient's account: who owes what, for which visit, and what brought each amount about.
 *
 * @param elsewhere what the ledger holds of no visit shown, so that nothing is hidden; zero unless something is wrong
 */
public record AccountView(PatientId patient, Balance balance, List<Visit> visits, Money elsewhere)
        implements Serializable {
    public AccountView {
        visits = List.copyOf(visits);
    }

    /**
     * The account by who owes it; what was prepaid is ours to give back or use.
     *
     * @param due from the patient; negative for a credit
     */
    public record Balance(
            Money unbilled, Money primary, Money secondary, Money tertiary, Money due, Money plan, Money prepaid)
            implements Serializable {
        /** With insurance, or not billed yet: not to be paid by the patient now. */
        public Money pending() {
            return unbilled.plus(primary).plus(secondary).plus(tertiary);
        }

        public Money total() {
            return pending().plus(due).plus(plan).minus(prepaid);
        }

        /** What the patient is asked for beside the plan, when what was prepaid and credits are taken off. */
        public Money asked() {
            var net = due.minus(prepaid);
            return net.isPositive() ? net : Money.ZERO;
        }

        /** What stands in the patient's favour. */
        public Money credit() {
            var net = prepaid.minus(due);
            return net.isPositive() ? net : Money.ZERO;
        }
    }

    /**
     * What became of what was charged: charged − insurance − written off − patient = pending + due + plan.
     *
     * @param patientPaid prepayments used included
     */
    public record Sums(
            Money charged,
            Money insurancePaid,
            Money writtenOff,
            Money patientPaid,
            Money pending,
            Money due,
            Money plan)
            implements Serializable {
        public static final Sums NONE =
                new Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        public Sums plus(Sums other) {
            return new Sums(
                    charged.plus(other.charged),
                    insurancePaid.plus(other.insurancePaid),
                    writtenOff.plus(other.writtenOff),
                    patientPaid.plus(other.patientPaid),
                    pending.plus(other.pending),
                    due.plus(other.due),
                    plan.plus(other.plan));
        }

        public Money owed() {
            return due.plus(plan);
        }

        public boolean comesOut() {
            var left = charged.minus(insurancePaid).minus(writtenOff).minus(patientPaid);
            return left.equals(pending.plus(due).plus(plan));
        }
    }

    /** @param selfPay whether it was billed to the patient */
    public record Visit(
            EncounterId encounter,
            LocalDate date,
            String provider,
            List<Claim> claims,
            boolean selfPay,
            Sums sums,
            List<Charge> charges)
            implements Serializable {}

    public record Claim(ClaimId id, String number) implements Serializable {}

    /** @param description of the service, in our words; the code where we have none */
    public record Charge(
            ChargeId id, String procedure, String description, Sums sums, List<Why> why, List<Event> events)
            implements Serializable {
        /** Why the patient owes it, briefly. */
        public String whyBriefly() {
            return String.join(", ", why.stream().map(Why::briefly).distinct().toList());
        }
    }

    /**
     * Why a part is the patient's.
     *
     * @param code of the payer, as {@code PR-1}; empty for a visit billed to the patient
     * @param words the sentence that explains it
     * @param origin the decision; null for a visit billed to the patient
     * @param segment the CAS; null without a decision
     */
    public record Why(String code, String briefly, String words, Money amount, Origin origin, Source segment)
            implements Serializable {}

    /** What a thing on the account comes from. */
    public enum OriginKind {
        VISIT,
        CLAIM,
        DECISION,
        RECEIPT,
        PREPAYMENT,
        PATIENT_BILLED,
        PLAN
    }

    /**
     * Where something on the account comes from.
     *
     * @param id of the visit, claim, remittance, receipt or plan
     * @param position the decision's in its remittance, else 0
     * @param file of the 835 in the exchange log, else 0
     */
    public record Origin(OriginKind kind, long id, int position, long file) implements Serializable {
        static Origin of(OriginKind kind, long id) {
            return new Origin(kind, id, 0, 0);
        }
    }

    /**
     * Something that moved a charge's money.
     *
     * @param undone whether it was taken back later
     * @param moves what it changed, by account
     * @param segments of the payer's file that say so
     */
    public record Event(
            LocalDate date, String what, boolean undone, List<Move> moves, Origin origin, List<Source> segments)
            implements Serializable {}

    /** A debit is positive. */
    public record Move(int account, String name, Money amount) implements Serializable {}
}
