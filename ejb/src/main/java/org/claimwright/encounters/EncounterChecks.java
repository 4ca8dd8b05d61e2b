package org.claimwright.encounters;

import static org.claimwright.encounters.EncounterFault.DATE_BEFORE_BIRTH;
import static org.claimwright.encounters.EncounterFault.DIAGNOSIS_IS_A_HEADING;
import static org.claimwright.encounters.EncounterFault.DIAGNOSIS_NOT_VALID_THEN;
import static org.claimwright.encounters.EncounterFault.DIAGNOSIS_UNKNOWN_HERE;
import static org.claimwright.encounters.EncounterFault.PLACE_UNKNOWN;
import static org.claimwright.encounters.EncounterFault.PROVIDER_RETIRED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.model.EncounterRules;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientRegistry;

/** Holds a form against the clock, the practice, the patient and the code sets. */
@Dependent
class EncounterChecks {
    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    @Inject
    private PatientRegistry patients;

    @Inject
    private CodeSets codes;

    EncounterChecked check(EncounterForm form) {
        var today = clock.today(practice.current().timeZone());
        var findings = new ArrayList<>(EncounterRules.check(form, today));
        birth(form).ifPresent(findings::add);
        provider(form).ifPresent(findings::add);
        place(form).ifPresent(findings::add);
        return new EncounterChecked(findings, warnings(form));
    }

    private Optional<Finding> birth(EncounterForm form) {
        if (form.patient() == null || form.dateOfService() == null) {
            return Optional.empty();
        }
        var born = patients.patient(form.patient()).birthDate();
        return form.dateOfService().isBefore(born)
                ? Optional.of(DATE_BEFORE_BIRTH.at("dateOfService", Days.written(form.dateOfService())))
                : Optional.empty();
    }

    private Optional<Finding> provider(EncounterForm form) {
        return form.rendering() == null || practice.provider(form.rendering()).active()
                ? Optional.empty()
                : Optional.of(PROVIDER_RETIRED.at("rendering"));
    }

    private Optional<Finding> place(EncounterForm form) {
        return form.placeOfService() == null
                        || form.dateOfService() == null
                        || codes.placeOfService(form.placeOfService(), form.dateOfService())
                                .isPresent()
                ? Optional.empty()
                : Optional.of(PLACE_UNKNOWN.at("placeOfService", form.placeOfService()));
    }

    private List<Finding> warnings(EncounterForm form) {
        var warnings = new ArrayList<Finding>();
        for (int i = 0; i < form.diagnoses().size() && form.dateOfService() != null; i++) {
            var code = DiagnosisCode.withoutDot(form.diagnoses().get(i));
            if (EncounterRules.isDiagnosisCode(code)) {
                warning("diagnoses[" + i + "]", code, form.dateOfService()).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    private Optional<Finding> warning(String where, String code, LocalDate day) {
        var written = DiagnosisCode.withDot(code);
        var valid = codes.diagnosis(code, day);
        if (valid.isPresent()) {
            return valid.get().billable() ? Optional.empty() : Optional.of(DIAGNOSIS_IS_A_HEADING.at(where, written));
        }
        return Optional.of(
                codes.knowsDiagnosis(code, day)
                        ? DIAGNOSIS_NOT_VALID_THEN.at(where, written, Days.written(day))
                        : DIAGNOSIS_UNKNOWN_HERE.at(where, written));
    }
}
