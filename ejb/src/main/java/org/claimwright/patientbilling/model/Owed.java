package org.claimwright.patientbilling.model;

import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;

/**
 * What an account holds of one charge of a patient.
 *
 * @param dimensions the patient's, the claim's (null for a visit billed to the patient) and the charge's
 * @param amount negative for a credit
 */
public record Owed(Account account, Dimensions dimensions, Money amount) {
    public long charge() {
        return dimensions.charge();
    }
}
