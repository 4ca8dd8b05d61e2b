package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;

/** Tells on a patient's timeline what was done about the bill. */
@Dependent
class BillingChronicle {
    @Inject
    private Timeline timeline;

    @Inject
    private BusinessClock clock;

    void tell(PatientId patient, String what, Tone tone, Money money, String person) {
        timeline.record(new TimelineEvent(subject(patient), clock.now(), what, tone, money, person, null));
    }

    List<TimelineEvent> of(PatientId patient) {
        return timeline.of(subject(patient));
    }

    private static Subject subject(PatientId patient) {
        return new Subject("patient", patient.value());
    }
}
