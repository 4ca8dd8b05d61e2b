package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.claimwright.kernel.Money;

/**
 * What a statement says in sums. It cannot be made with sums that do not come out, so that none is printed.
 *
 * @param previousBalance the whole account at the statement before, zero for the first
 * @param adjustments insurance discounts and other reductions
 * @param patientPaid prepayments included
 * @param pending with insurance, or not billed yet: not to be paid now
 * @param owed from the patient beside a plan, credits taken off
 * @param credit what is over when credits are more than what is owed
 * @param amountDue what is asked for by the due date
 */
@Embeddable
public record StatementAmounts(
        @Column(name = "previous_balance") Money previousBalance,
        @Column(name = "new_charges") Money newCharges,
        @Column(name = "insurance_paid") Money insurancePaid,
        Money adjustments,
        @Column(name = "patient_paid") Money patientPaid,
        @Column(name = "total_balance") Money totalBalance,
        Money pending,
        @Column(name = "on_plan") Money onPlan,
        Money owed,
        Money credit,
        @Column(name = "instalment_due") Money instalmentDue,
        @Column(name = "amount_due") Money amountDue)
        implements Serializable {
    public StatementAmounts {
        prove(
                previousBalance
                        .plus(newCharges)
                        .minus(insurancePaid)
                        .minus(adjustments)
                        .minus(patientPaid),
                totalBalance,
                "previous balance and what is new");
        prove(pending.plus(onPlan).plus(owed).minus(credit), totalBalance, "who owes what");
        prove(owed.plus(instalmentDue), amountDue, "what is asked for");
    }

    private static void prove(Money parts, Money whole, String what) {
        if (!parts.equals(whole)) {
            throw new IllegalStateException("no statement: " + what + " comes to " + parts + ", not to " + whole);
        }
    }
}
