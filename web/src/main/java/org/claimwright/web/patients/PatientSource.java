package org.claimwright.web.patients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.Route;
import org.claimwright.web.search.SearchHit;
import org.claimwright.web.search.SearchSource;
import org.claimwright.web.shell.Dates;

/** Patients for the search box. */
@Dependent
public class PatientSource implements SearchSource {
    @Inject
    private PatientRegistry registry;

    @Override
    public List<SearchHit> find(String text, int limit) {
        return registry.find(text, limit).stream().map(PatientSource::hit).toList();
    }

    private static SearchHit hit(PatientHit patient) {
        return new SearchHit(
                patient.lastName() + ", " + patient.firstName(),
                Dates.day(patient.birthDate()) + " · " + patient.accountNumber(),
                Route.PATIENT.path() + "?id=" + patient.id().value());
    }
}
