package org.claimwright.patientbilling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.registration.PatientId;
import org.claimwright.timeline.TimelineEvent;

/** A patient's account with the origin of each amount, summed from the ledger when it is asked for. Within a practice's scope. */
@Stateless
public class PatientAccount {
    @Inject
    private AccountReading reading;

    @Inject
    private BillingChronicle chronicle;

    public AccountView account(PatientId patient) {
        return reading.read(patient);
    }

    /** What was done about the bill, the first event first. */
    public List<TimelineEvent> timeline(PatientId patient) {
        return chronicle.of(patient);
    }

    /** Who owes what, without the visits. */
    public AccountView.Balance balance(PatientId patient) {
        return reading.balance(patient);
    }
}
