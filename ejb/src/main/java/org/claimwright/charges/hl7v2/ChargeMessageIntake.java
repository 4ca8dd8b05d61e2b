package org.claimwright.charges.hl7v2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwright.charges.VisitIntake;
import org.claimwright.hl7v2.Message;
import org.claimwright.hl7v2.MessageIntake;
import org.claimwright.intake.IntakeReason;
import org.claimwright.kernel.Finding;
import org.claimwright.registration.PatientIntake;

/** Enters the visit of a DFT^P03 (detailed financial transaction) with its services, for a patient whose number is known. */
@Dependent
public class ChargeMessageIntake extends MessageIntake {
    @Inject
    private PatientIntake patients;

    @Inject
    private VisitIntake visits;

    public ChargeMessageIntake() {
        super("HL7 DFT", Set.of("P03"));
    }

    @Override
    protected List<Finding> take(Message message) {
        var ids = message.patientIds();
        if (ids.isEmpty()) {
            return List.of(IntakeReason.NUMBER_MISSING.at("PID-3", "the patient"));
        }
        var patient = patients.known(ids);
        if (patient.isEmpty()) {
            return List.of(IntakeReason.PATIENT_UNKNOWN.at("PID-3", ids.get(0).value()));
        }
        var findings = new ArrayList<Finding>();
        var visit = new ChargeReading(message, findings).visit(patient.get());
        if (findings.isEmpty()) {
            findings.addAll(visits.take(visit.orElseThrow()).reasons());
        }
        return findings;
    }
}
