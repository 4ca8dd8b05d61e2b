package org.claimwright.web.fhir;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.charges.VisitIntake;
import org.claimwright.charges.VisitTaken;
import org.claimwright.intake.Held;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.IntakeReason;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientIntake;
import org.claimwright.registration.PatientTaken;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Takes the patients of a bundle and then their visits. Each goes on whole or waits, with what it was read from, so that it can be
 * tried again alone. Within the practice's scope and one transaction.
 */
@Dependent
public class BundleIntake {
    static final String HANDLER = "FHIR";

    @Inject
    private PatientIntake patients;

    @Inject
    private VisitIntake visits;

    @Inject
    private IntakeQueue queue;

    @Inject
    private PracticeProfile practice;

    @Inject
    private FhirJson json;

    /** What became of each resource that was worked with. */
    public Map<Resource, Outcome> take(Bundle bundle) {
        var index = new BundleIndex(bundle);
        var outcomes = new HashMap<Resource, Outcome>();
        var known = new HashMap<Patient, Optional<PatientId>>();
        for (var patient : index.all(Patient.class)) {
            known.put(patient, take(index, patient, outcomes));
        }
        for (var encounter : index.all(Encounter.class)) {
            take(index, encounter, known, outcomes);
        }
        return outcomes;
    }

    private Optional<PatientId> take(BundleIndex index, Patient patient, Map<Resource, Outcome> outcomes) {
        var outside = new PatientReading(index, patient).outside();
        PatientTaken taken = patients.take(outside);
        var reference = "Patient "
                + outside.ids().stream()
                        .findFirst()
                        .map(id -> id.system() + "|" + id.value())
                        .orElseGet(() -> patient.getIdElement().getIdPart());
        var resources = new ArrayList<Resource>(List.of(patient));
        index.all(Coverage.class).forEach(resources::add);
        index.all(Claim.class).forEach(resources::add);
        settle(reference, index.part(resources), taken.reasons());
        outcomes.put(patient, new Outcome(taken.patient().map(PatientId::value), taken.registered(), taken.reasons()));
        return taken.patient();
    }

    private void take(
            BundleIndex index,
            Encounter encounter,
            Map<Patient, Optional<PatientId>> known,
            Map<Resource, Outcome> outcomes) {
        var reading = new EncounterReading(index, encounter);
        var patient = index.find(encounter.getSubject(), Patient.class).flatMap(known::get);
        var taken = patient.map(id -> visit(reading, id))
                .orElseGet(() -> waits(IntakeReason.PATIENT_UNKNOWN.at(
                        "subject", encounter.getSubject().getReference())));
        var id = reading.id();
        settle("Encounter " + id.system() + "|" + id.value(), index.part(reading.resources()), taken.reasons());
        outcomes.put(
                encounter,
                new Outcome(taken.encounter().map(visit -> visit.value()), taken.added() > 0, taken.reasons()));
    }

    private VisitTaken visit(EncounterReading reading, PatientId patient) {
        return reading.isInstitutional()
                ? waits(IntakeReason.INSTITUTIONAL.at("claim"))
                : visits.take(reading.visit(patient, practice.current().timeZone()));
    }

    private static VisitTaken waits(Finding reason) {
        return new VisitTaken(Optional.empty(), 0, List.of(reason));
    }

    private void settle(String reference, Bundle part, List<Finding> reasons) {
        if (reasons.isEmpty()) {
            queue.settle(HANDLER, reference, "It went on");
        } else {
            queue.hold(new Held(HANDLER, reference, about(reference), json.written(part), reasons));
        }
    }

    /** Without the naming system, which says nothing to a person. */
    private static String about(String reference) {
        return reference.replaceFirst(" .*\\|", " ");
    }
}
