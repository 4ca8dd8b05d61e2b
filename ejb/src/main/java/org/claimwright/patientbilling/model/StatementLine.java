package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/** A service on a statement: what became of its price. Counted from 1. */
@Embeddable
public record StatementLine(
        @Column(name = "line_number") int number,
        @Column(name = "encounter_id") long encounter,
        @Column(name = "visit_date") LocalDate visitDate,
        @Column(name = "provider_name") String provider,
        @Column(name = "charge_id") long chargeId,
        @Column(name = "procedure_code") String procedure,
        String description,
        String why,
        Money charge,
        @Column(name = "insurance_paid") Money insurancePaid,
        Money discount,
        @Column(name = "patient_paid") Money patientPaid,
        Money pending,
        @Column(name = "on_plan") Money onPlan,
        Money owed)
        implements Serializable {
    public StatementLine {
        var left = charge.minus(insurancePaid).minus(discount).minus(patientPaid);
        if (!left.equals(pending.plus(onPlan).plus(owed))) {
            throw new IllegalStateException("no statement: charge " + chargeId + " comes to " + left + ", not to "
                    + pending.plus(onPlan).plus(owed));
        }
    }
}
