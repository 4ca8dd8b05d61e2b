package org.claimwright.encounters;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.encounters.model.Encounter;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientId;

/** Writes visits down, and finds them again. Within a practice's scope. */
@Stateless
public class EncounterRegister {
    @Inject
    private Encounters encounters;

    @Inject
    private EncounterChecks checks;

    @Inject
    private PracticeProfile practice;

    @Inject
    private Event<EncounterClosed> closed;

    /** What {@link #open} would say, with nothing kept. */
    public EncounterChecked check(EncounterForm form) {
        return checks.check(form);
    }

    public Recording open(EncounterForm form) {
        var checked = checks.check(form);
        if (!checked.isGood()) {
            return new Recording.Refused(checked.findings());
        }
        var id = encounters.add(new Encounter(form, placeOfService(form)));
        return new Recording.Recorded(id, checked.warnings());
    }

    /** Only an open visit is changed, and its patient stays: charges and postings name them. */
    public Recording change(EncounterId id, EncounterForm form) {
        var encounter = encounters.locked(id);
        if (!encounter.isOpen()) {
            return new Recording.Refused(List.of(EncounterFault.CLOSED.at("status")));
        }
        if (!encounter.patient().equals(form.patient())) {
            return new Recording.Refused(List.of(EncounterFault.ANOTHER_PATIENT.at("patient")));
        }
        var checked = checks.check(form);
        if (!checked.isGood()) {
            return new Recording.Refused(checked.findings());
        }
        encounter.change(form, placeOfService(form));
        return new Recording.Recorded(id, checked.warnings());
    }

    /** The visit is complete. One that is closed stays closed, and nothing is announced again. */
    public void close(EncounterId id) {
        var encounter = encounters.locked(id);
        if (encounter.isOpen()) {
            encounter.close();
            closed.fire(new EncounterClosed(id, encounter.patient()));
        }
    }

    /** To mend what was written down. */
    public void reopen(EncounterId id) {
        encounters.locked(id).reopen();
    }

    public EncounterView encounter(EncounterId id) {
        return encounters.get(id).view();
    }

    /** Empty when the practice has no such visit. */
    public Optional<EncounterView> find(EncounterId id) {
        return encounters.find(id).map(Encounter::view);
    }

    /** Visits that are still being written down, the oldest first. */
    public List<EncounterView> openEncounters() {
        return views(encounters.open());
    }

    /** Both days included. */
    public List<EncounterView> encountersBetween(LocalDate from, LocalDate to) {
        return views(encounters.between(from, to));
    }

    public List<EncounterView> encountersOf(PatientId patient) {
        return views(encounters.of(patient));
    }

    /** A patient's complete visits, both days included. */
    public List<EncounterView> closedVisitsOf(PatientId patient, LocalDate from, LocalDate to) {
        return encountersOf(patient).stream()
                .filter(visit -> visit.status() == EncounterStatus.CLOSED)
                .filter(visit -> !visit.dateOfService().isBefore(from)
                        && !visit.dateOfService().isAfter(to))
                .toList();
    }

    private String placeOfService(EncounterForm form) {
        return form.placeOfService() == null
                ? practice.location(form.location()).placeOfService()
                : form.placeOfService();
    }

    private static List<EncounterView> views(List<Encounter> encounters) {
        return encounters.stream().map(Encounter::view).toList();
    }
}
