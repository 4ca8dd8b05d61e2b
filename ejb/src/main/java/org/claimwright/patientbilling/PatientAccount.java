package org.claimwright.patientbilling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.claimwright.registration.PatientId;

/** A patient's account with the origin of each amount, summed from the ledger when it is asked for. Within a practice's scope. */
@Stateless
public class PatientAccount {
    @Inject
    private AccountReading reading;

    public AccountView account(PatientId patient) {
        return reading.read(patient);
    }

    /** Who owes what, without the visits. */
    public AccountView.Balance balance(PatientId patient) {
        return reading.balance(patient);
    }
}
