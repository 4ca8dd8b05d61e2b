package org.claimwright.encounters.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.ReferringProvider;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.Said;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;
import org.junit.jupiter.api.Test;

class EncounterRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_usual_visit_is_fine() {
        assertEquals(List.of(), said(visit("E11.9", "I10")));
        assertEquals(List.of(), said(visit()));
    }

    @Test
    void an_empty_form_is_told_what_is_missing_field_by_field() {
        assertEquals(
                List.of(
                        "ENC-0101 patient: no patient is chosen: search by name, birth date or account number and take one",
                        "ENC-0102 dateOfService: the service date is missing: enter the day the patient was seen",
                        "ENC-0105 rendering: no rendering provider is chosen: choose who saw the patient",
                        "ENC-0107 location: no place is chosen: choose where the patient was seen"),
                said(EncounterForm.visit(null, null, null, null, List.of())));
    }

    @Test
    void a_visit_is_today_at_the_latest() {
        assertEquals(List.of(), said(on(TODAY)));
        assertEquals(
                List.of("ENC-0103 dateOfService: Nov 22, 2026 has not come yet: enter the day the patient was seen"),
                said(on(TODAY.plusDays(1))));
    }

    @Test
    void diagnoses_have_their_shape_and_stand_once() {
        assertEquals(
                List.of(
                        "ENC-0201 diagnoses[1]: \"knee\" is no diagnosis code: write an ICD-10-CM code, such as E11.9",
                        "ENC-0203 diagnoses[2]: E11.9 stands already as diagnosis A: take one of the two away"),
                said(visit("E11.9", "knee", "e119")));
    }

    @Test
    void twelve_diagnoses_fit_and_thirteen_do_not() {
        assertEquals(List.of(), said(visit(codes(12))));
        assertEquals(
                List.of("ENC-0202 diagnoses: 13 diagnoses; a claim takes 12: keep the twelve that matter most"),
                said(visit(codes(13))));
    }

    @Test
    void an_auto_accident_has_a_day_and_a_state() {
        assertEquals(List.of(), said(visit().causedBy(RelatedCause.AUTO_ACCIDENT, TODAY.minusDays(3), "IL")));
        assertEquals(
                List.of(
                        "ENC-0301 accidentDate: the day of the accident is missing: enter it, or take the cause away",
                        "ENC-0302 accidentState: the state of the auto accident is missing: enter two letters, such as IL"),
                said(visit().causedBy(RelatedCause.AUTO_ACCIDENT, null, null)));
    }

    @Test
    void another_accident_needs_no_state_and_employment_no_day() {
        assertEquals(List.of(), said(visit().causedBy(RelatedCause.OTHER_ACCIDENT, TODAY.minusDays(3), null)));
        assertEquals(List.of(), said(visit().causedBy(RelatedCause.EMPLOYMENT, null, null)));
    }

    @Test
    void an_accident_lies_before_its_treatment_in_a_state_and_has_a_kind() {
        assertEquals(
                List.of(
                        "ENC-0304 accidentState: \"Ill\" is no state: enter two letters, such as IL",
                        "ENC-0303 accidentDate: the accident, Nov 21, 2026, is after the service date: mend one of the two days"),
                said(visit().causedBy(RelatedCause.OTHER_ACCIDENT, TODAY, "Ill")));
        assertEquals(
                List.of(
                        "ENC-0305 relatedCause: an accident is given without its kind: choose what the visit is related to"),
                said(visit().causedBy(null, TODAY, null)));
    }

    @Test
    void who_sent_the_patient_has_a_name_and_a_number_that_checks() {
        assertEquals(List.of(), said(visit().sentBy(new ReferringProvider("Ruiz", "Ana", "1234567893"))));
        assertEquals(
                List.of(
                        "ENC-0401 referring: the referring provider needs a last name and an NPI: enter both, or neither"),
                said(visit().sentBy(new ReferringProvider("Ruiz", "Ana", ""))));
        assertEquals(
                List.of(
                        "ENC-0402 referring: 1234567890 is no NPI: its last digit does not check: copy the ten digits again"),
                said(visit().sentBy(new ReferringProvider("Ruiz", "", "1234567890"))));
    }

    @Test
    void an_authorization_has_fifty_characters_at_most() {
        assertEquals(List.of(), said(visit().authorizedBy("A".repeat(50))));
        assertEquals(
                List.of(
                        "ENC-0501 priorAuthorization: the authorization number has 51 characters; 50 fit: copy the number again"),
                said(visit().authorizedBy("A".repeat(51))));
    }

    private static List<String> said(EncounterForm form) {
        return Said.by(EncounterRules.check(form, TODAY));
    }

    private static EncounterForm visit(String... diagnoses) {
        return form(TODAY.minusDays(1), diagnoses);
    }

    private static EncounterForm on(LocalDate day) {
        return form(day, "I10");
    }

    private static EncounterForm form(LocalDate day, String... diagnoses) {
        return EncounterForm.visit(new PatientId(1), day, new ProviderId(1), new LocationId(1), List.of(diagnoses));
    }

    private static String[] codes(int count) {
        return IntStream.range(10, 10 + count).mapToObj(number -> "M" + number).toArray(String[]::new);
    }
}
