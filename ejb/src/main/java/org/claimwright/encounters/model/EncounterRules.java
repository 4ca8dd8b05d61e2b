package org.claimwright.encounters.model;

import static org.claimwright.encounters.EncounterFault.ACCIDENT_AFTER_SERVICE;
import static org.claimwright.encounters.EncounterFault.ACCIDENT_DATE_MISSING;
import static org.claimwright.encounters.EncounterFault.ACCIDENT_STATE_MISSING;
import static org.claimwright.encounters.EncounterFault.AUTHORIZATION_TOO_LONG;
import static org.claimwright.encounters.EncounterFault.CAUSE_MISSING;
import static org.claimwright.encounters.EncounterFault.DATE_IN_FUTURE;
import static org.claimwright.encounters.EncounterFault.DATE_MISSING;
import static org.claimwright.encounters.EncounterFault.DIAGNOSES_TOO_MANY;
import static org.claimwright.encounters.EncounterFault.DIAGNOSIS_MALFORMED;
import static org.claimwright.encounters.EncounterFault.DIAGNOSIS_REPEATED;
import static org.claimwright.encounters.EncounterFault.LOCATION_MISSING;
import static org.claimwright.encounters.EncounterFault.PATIENT_MISSING;
import static org.claimwright.encounters.EncounterFault.PROVIDER_MISSING;
import static org.claimwright.encounters.EncounterFault.REFERRER_INCOMPLETE;
import static org.claimwright.encounters.EncounterFault.REFERRER_NPI_WRONG;
import static org.claimwright.encounters.EncounterFault.STATE_MALFORMED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterFault;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.ReferringProvider;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Npi;

/** What a form says by itself, before anything is looked up. */
public final class EncounterRules {
    /** An 837P claim has places for twelve diagnoses (005010X222A1, HI01 to HI12). */
    public static final int DIAGNOSES_MAXIMUM = 12;

    private static final int AUTHORIZATION_LENGTH = 50;
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private final EncounterForm form;
    private final List<Finding> findings = new ArrayList<>();

    private EncounterRules(EncounterForm form) {
        this.form = form;
    }

    public static List<Finding> check(EncounterForm form, LocalDate today) {
        var rules = new EncounterRules(form);
        rules.whoWhenWhere(today);
        rules.diagnoses();
        rules.relatedCause();
        rules.referring();
        rules.authorization();
        return rules.findings;
    }

    /** Whether it has the shape of an ICD-10-CM code without its dot. */
    public static boolean isDiagnosisCode(String code) {
        return DIAGNOSIS.matcher(code).matches();
    }

    private void whoWhenWhere(LocalDate today) {
        unless(form.patient() != null, PATIENT_MISSING, "patient");
        unless(form.dateOfService() != null, DATE_MISSING, "dateOfService");
        unless(form.rendering() != null, PROVIDER_MISSING, "rendering");
        unless(form.location() != null, LOCATION_MISSING, "location");
        if (form.dateOfService() != null && form.dateOfService().isAfter(today)) {
            findings.add(DATE_IN_FUTURE.at("dateOfService", Days.written(form.dateOfService())));
        }
    }

    private void diagnoses() {
        var codes = form.diagnoses().stream().map(DiagnosisCode::withoutDot).toList();
        for (int i = 0; i < codes.size(); i++) {
            diagnosis(codes, i);
        }
        unless(codes.size() <= DIAGNOSES_MAXIMUM, DIAGNOSES_TOO_MANY, "diagnoses", codes.size());
    }

    private void diagnosis(List<String> codes, int index) {
        var where = "diagnoses[" + index + "]";
        var first = codes.indexOf(codes.get(index));
        if (!isDiagnosisCode(codes.get(index))) {
            findings.add(DIAGNOSIS_MALFORMED.at(where, form.diagnoses().get(index)));
        } else if (first < index) {
            findings.add(DIAGNOSIS_REPEATED.at(where, DiagnosisCode.withDot(codes.get(index)), letter(first)));
        }
    }

    private void relatedCause() {
        var cause = form.relatedCause();
        var isDateOrStateGiven = form.accidentDate() != null || isGiven(form.accidentState());
        if (cause == null) {
            unless(!isDateOrStateGiven, CAUSE_MISSING, "relatedCause");
            return;
        }
        unless(form.accidentDate() != null || !cause.isAccident(), ACCIDENT_DATE_MISSING, "accidentDate");
        unless(
                isGiven(form.accidentState()) || cause != RelatedCause.AUTO_ACCIDENT,
                ACCIDENT_STATE_MISSING,
                "accidentState");
        unless(
                !isGiven(form.accidentState())
                        || STATE.matcher(form.accidentState()).matches(),
                STATE_MALFORMED,
                "accidentState",
                form.accidentState());
        if (form.accidentDate() != null
                && form.dateOfService() != null
                && form.accidentDate().isAfter(form.dateOfService())) {
            findings.add(ACCIDENT_AFTER_SERVICE.at("accidentDate", Days.written(form.accidentDate())));
        }
    }

    private void referring() {
        var referring = form.referring();
        if (referring == null) {
            return;
        }
        if (!isComplete(referring)) {
            findings.add(REFERRER_INCOMPLETE.at("referring"));
        } else {
            unless(Npi.isValid(referring.npi()), REFERRER_NPI_WRONG, "referring", referring.npi());
        }
    }

    private void authorization() {
        var length = form.priorAuthorization() == null
                ? 0
                : form.priorAuthorization().strip().length();
        unless(length <= AUTHORIZATION_LENGTH, AUTHORIZATION_TOO_LONG, "priorAuthorization", length);
    }

    private void unless(boolean holds, EncounterFault fault, String where, Object... values) {
        if (!holds) {
            findings.add(fault.at(where, values));
        }
    }

    private static boolean isComplete(ReferringProvider referring) {
        return isGiven(referring.lastName()) && isGiven(referring.npi());
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** Charges point to diagnoses by letter on paper: A is the first. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
