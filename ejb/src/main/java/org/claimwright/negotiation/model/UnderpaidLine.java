package org.claimwright.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.UnderpaymentView;
import org.claimwright.pricing.Expectation;
import org.claimwright.remittance.PaidLine;

/** A line that was short, as it was found. */
@Embeddable
public record UnderpaidLine(
        @Column(name = "line_number") int number,
        String service,
        Money charge,
        Money expected,
        Money paid,
        @Column(name = "patient_share") Money patientShare,
        Money sequestered,
        String contract,
        String arithmetic) {
    static UnderpaidLine of(PaidLine line, Expectation expectation) {
        return new UnderpaidLine(
                line.number(),
                line.service(),
                line.amount(),
                expectation.allowed(),
                line.paid(),
                line.patientShare(),
                line.sequestered(),
                expectation.contract(),
                expectation.arithmetic());
    }

    Money allowed() {
        return paid.plus(patientShare).plus(sequestered);
    }

    public UnderpaymentView.Line view() {
        return new UnderpaymentView.Line(
                number, service, charge, contract, arithmetic, expected, paid, patientShare, sequestered);
    }
}
