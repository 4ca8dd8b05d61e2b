package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeView;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.registration.PatientId;

/** A patient's visits with what was charged at each, the oldest visit first. */
@Dependent
class PatientVisits {
    record Visit(EncounterView encounter, List<ChargeView> charges) {}

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    List<Visit> of(PatientId patient) {
        var visits = encounters.encountersOf(patient);
        if (visits.isEmpty()) {
            return List.of();
        }
        var lines = charges.chargesOf(visits.stream().map(EncounterView::id).toList());
        return visits.stream()
                .sorted(Comparator.comparing(EncounterView::dateOfService)
                        .thenComparing(visit -> visit.id().value()))
                .map(visit -> new Visit(visit, lines.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    /** The place of each charge in the order of the visits, for what is paid oldest first. */
    Map<Long, Integer> order(PatientId patient) {
        return order(of(patient));
    }

    static Map<Long, Integer> order(List<Visit> visits) {
        var order = new HashMap<Long, Integer>();
        visits.forEach(
                visit -> visit.charges().forEach(charge -> order.put(charge.id().value(), order.size())));
        return order;
    }
}
