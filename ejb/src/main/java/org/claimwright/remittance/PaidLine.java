package org.claimwright.remittance;

import java.io.Serializable;
import org.claimwright.kernel.Money;

/**
 * What was decided on one line of ours, whatever lines the payer made of it.
 *
 * @param number of our line
 * @param charge names our charge
 * @param service as people write it: {@code 99213-25}
 * @param patientShare left to the patient or the next payer
 * @param sequestered kept back by law after the patient's share (CO-253), which lowers the payment and not what is allowed
 * @param denied not paid, and no contract says that it need not be
 */
public record PaidLine(
        int number,
        long charge,
        String service,
        Money amount,
        Money paid,
        Money patientShare,
        Money sequestered,
        Money denied)
        implements Serializable {
    /** What the payer says the service is worth: its own payment and the patient's share together. */
    public Money allowed() {
        return paid.plus(patientShare).plus(sequestered);
    }

    public boolean isDenied() {
        return denied.isPositive();
    }
}
