package org.claimwright.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.intake.CodeMaps;
import org.claimwright.intake.IntakeReason;
import org.claimwright.intake.OutsideId;
import org.claimwright.intake.OutsideIds;
import org.claimwright.kernel.Finding;
import org.claimwright.registration.model.Patient;

/**
 * Takes another system's word of a patient: registers whom it names, or changes who is known under its number, and adds the
 * coverages. Said again, it changes nothing. Within a practice's scope.
 */
@Stateless
public class PatientIntake {
    @Inject
    private PatientRegistry registry;

    @Inject
    private Patients patients;

    @Inject
    private CoverageIntake coverages;

    @Inject
    private OutsideIds outsideIds;

    @Inject
    private CodeMaps maps;

    public PatientTaken take(OutsidePatient outside) {
        if (outside.ids().isEmpty()) {
            return refused(List.of(IntakeReason.NUMBER_MISSING.at("patient", "the patient")));
        }
        var known = outsideIds.ours(OutsideIds.Kind.PATIENT, outside.ids()).map(PatientId::new);
        return known.map(patient -> change(patient, outside)).orElseGet(() -> mappedOrNew(outside));
    }

    /** Whom the other system means. */
    public Optional<PatientId> known(List<OutsideId> ids) {
        return outsideIds.ours(OutsideIds.Kind.PATIENT, ids).map(PatientId::new);
    }

    private PatientTaken mappedOrNew(OutsidePatient outside) {
        var account = outside.ids().stream()
                .flatMap(id -> maps.ours(CodeMaps.Kind.PATIENT, id.value()).stream())
                .findFirst();
        if (account.isPresent()) {
            return patients.withAccount(account.get())
                    .map(patient -> change(bound(patient.id(), outside), outside))
                    .orElseGet(() -> refused(List.of(IntakeReason.ACCOUNT_UNKNOWN.at("patient", account.get()))));
        }
        return alike(outside.form())
                .map(patient -> refused(List.of(
                        IntakeReason.PATIENT_ALIKE.at("patient", patient.view().accountNumber()))))
                .orElseGet(() -> register(outside));
    }

    /** Two of one name and birth date are most often one person; only a person can tell. */
    private Optional<Patient> alike(PatientForm form) {
        return form.birthDate() == null
                ? Optional.empty()
                : patients.named(form.lastName(), form.birthDate()).stream()
                        .filter(patient -> lower(patient.view().firstName()).equals(lower(form.firstName())))
                        .findFirst();
    }

    private PatientTaken register(OutsidePatient outside) {
        var answer = registry.register(outside.form(), List.of());
        if (answer instanceof Registration.Refused wrong) {
            return refused(wrong.findings());
        }
        var patient = bound(((Registration.Registered) answer).patient(), outside);
        isNewest(patient, outside);
        return new PatientTaken(Optional.of(patient), true, coverages.take(patient, outside));
    }

    /** An older word than the last changes nothing of the person. */
    private PatientTaken change(PatientId patient, OutsidePatient outside) {
        var wrong = isNewest(patient, outside) ? changed(patient, outside.form()) : List.<Finding>of();
        bound(patient, outside);
        return new PatientTaken(
                Optional.of(patient),
                false,
                Stream.concat(wrong.stream(), coverages.take(patient, outside).stream())
                        .toList());
    }

    private List<Finding> changed(PatientId patient, PatientForm form) {
        return registry.update(patient, form) instanceof Registration.Refused wrong ? wrong.findings() : List.of();
    }

    private boolean isNewest(PatientId patient, OutsidePatient outside) {
        return outside.saidAt() == null
                || outsideIds.isNewest(OutsideIds.Kind.PATIENT, patient.value(), outside.saidAt());
    }

    /** A number that already means somebody keeps its meaning. */
    private PatientId bound(PatientId patient, OutsidePatient outside) {
        outside.ids().stream()
                .filter(id -> outsideIds.ours(OutsideIds.Kind.PATIENT, id).isEmpty())
                .forEach(id -> outsideIds.bind(OutsideIds.Kind.PATIENT, id, patient.value()));
        return patient;
    }

    private static PatientTaken refused(List<Finding> reasons) {
        return new PatientTaken(Optional.empty(), false, reasons);
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
