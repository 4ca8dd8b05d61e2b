package org.claimwright.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.model.Coverage;
import org.claimwright.registration.model.Patient;

/** Registers patients with their coverages, keeps what is known of them, and finds them again. */
@Stateless
public class PatientRegistry {
    @Inject
    private Patients patients;

    @Inject
    private PatientSearch search;

    @Inject
    private CoverageChecks coverageChecks;

    @Inject
    private PracticeProfile practice;

    @Inject
    private BusinessClock clock;

    /** Keeps patient and coverages, or nothing. A finding on a coverage has its place in {@code coverages[0].memberId}. */
    public Registration register(PatientForm form, List<CoverageForm> coverages) {
        var wrong = Stream.concat(findings(form).stream(), coverageChecks.findings(coverages).stream())
                .toList();
        if (!wrong.isEmpty()) {
            return new Registration.Refused(wrong);
        }
        var patient = new Patient(patients.nextAccountNumber(), form);
        patients.add(patient);
        coverages.forEach(coverage -> patients.add(new Coverage(patient.id(), coverage)));
        return new Registration.Registered(patient.id());
    }

    public Registration update(PatientId id, PatientForm form) {
        var wrong = findings(form);
        if (!wrong.isEmpty()) {
            return new Registration.Refused(wrong);
        }
        patients.patient(id).change(form);
        return new Registration.Registered(id);
    }

    /** Whether it is a patient of this practice. */
    public boolean knows(PatientId id) {
        return patients.knows(id);
    }

    public boolean knows(CoverageId id) {
        return patients.knows(id);
    }

    public PatientView patient(PatientId id) {
        return patients.patient(id).view();
    }

    /** By rank, ended ones included. */
    public List<CoverageView> coverages(PatientId id) {
        var patient = patient(id);
        return patients.coverages(id).stream()
                .map(coverage -> coverage.view(patient))
                .toList();
    }

    /** By rank, those in force on the day. */
    public List<CoverageView> coveragesOn(PatientId id, LocalDate day) {
        return coverages(id).stream()
                .filter(coverage -> coverage.isInForceOn(day))
                .toList();
    }

    public CoverageView coverage(CoverageId id) {
        var coverage = patients.coverage(id);
        return coverage.view(patient(coverage.patient()));
    }

    /** Patients who could be the same person: same last name, same birth date. */
    public List<PatientHit> lookAlikes(String lastName, LocalDate birthDate) {
        return patients.named(lastName, birthDate).stream()
                .map(Patient::view)
                .map(PatientRegistry::hit)
                .toList();
    }

    /** By name, birth date, account or member number, or the beginning of one. */
    public List<PatientHit> find(String text, int limit) {
        var typed = new SearchText(text);
        return typed.isEmpty() ? List.of() : search.page(typed, 0, limit);
    }

    /** Several at once, as a list shows them, in no order. */
    public List<PatientHit> named(Collection<PatientId> ids) {
        return search.of(ids);
    }

    /** A page of the list in the order of names; an empty text lists all. */
    public List<PatientHit> list(String text, int first, int size) {
        return search.page(new SearchText(text), first, size);
    }

    public int count(String text) {
        return search.count(new SearchText(text));
    }

    private List<Finding> findings(PatientForm form) {
        return new PatientCheck(clock.today(practice.current().timeZone())).findings(form);
    }

    private static PatientHit hit(PatientView patient) {
        return new PatientHit(
                patient.id(),
                patient.accountNumber(),
                patient.firstName(),
                patient.lastName(),
                patient.birthDate(),
                patient.phone());
    }
}
