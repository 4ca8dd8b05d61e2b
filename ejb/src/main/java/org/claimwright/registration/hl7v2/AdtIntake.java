package org.claimwright.registration.hl7v2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.claimwright.hl7v2.Message;
import org.claimwright.hl7v2.MessageIntake;
import org.claimwright.intake.IntakeReason;
import org.claimwright.kernel.Finding;
import org.claimwright.registration.OutsidePatient;
import org.claimwright.registration.PatientIntake;

/** Registers the patient of an ADT^A04 (registered), or changes what an ADT^A08 (updated) says, with guarantor and coverages. */
@Dependent
public class AdtIntake extends MessageIntake {
    @Inject
    private PatientIntake patients;

    public AdtIntake() {
        super("HL7 ADT", Set.of("A04", "A08"));
    }

    @Override
    protected List<Finding> take(Message message) {
        var person = message.first("PID");
        if (person.isEmpty()) {
            return List.of(IntakeReason.NUMBER_MISSING.at("PID", "the patient"));
        }
        var reading = new PersonReading(person.get(), message.first("GT1"));
        return patients.take(new OutsidePatient(
                        message.patientIds(),
                        reading.form(),
                        CoverageReading.of(message.segments("IN1")),
                        message.writtenAt().orElse(null)))
                .reasons();
    }
}
