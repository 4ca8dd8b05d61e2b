package org.claimwright.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.PostalAddress;
import org.junit.jupiter.api.Test;

class PatientCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final PostalAddress HOME = new PostalAddress("12 Elm St", "", "Peoria", "IL", "61602");

    private final PatientCheck check = new PatientCheck(TODAY);

    @Test
    void a_whole_form_has_no_finding() {
        assertEquals(List.of(), places(form("Maria", "O'Neil-Álvarez", LocalDate.of(1978, 3, 14), "3125550100")));
    }

    @Test
    void whoever_is_born_today_is_registered() {
        assertEquals(List.of(), places(form("Baby", "Alvarez", TODAY, "")));
    }

    @Test
    void missing_names_and_birth_date_are_told_at_their_fields() {
        assertEquals(
                List.of("REG-0101 firstName", "REG-0102 lastName", "REG-0104 birthDate"),
                places(form(" ", "", null, "")));
    }

    @Test
    void a_birth_date_in_the_future_or_too_long_ago_is_refused() {
        assertEquals(List.of("REG-0105 birthDate"), places(form("Maria", "Alvarez", TODAY.plusDays(1), "")));
        assertEquals(
                List.of("REG-0106 birthDate"),
                places(form("Maria", "Alvarez", TODAY.minusYears(124).minusDays(1), "")));
    }

    @Test
    void what_no_claim_can_carry_as_a_name_is_refused() {
        assertEquals(
                List.of("REG-0103 firstName", "REG-0108 lastName"),
                places(form("M".repeat(36), "Alvarez * 2", LocalDate.of(1978, 3, 14), "")));
    }

    @Test
    void a_phone_number_has_ten_digits_or_none() {
        assertEquals(List.of("REG-0107 phone"), places(form("Maria", "Alvarez", LocalDate.of(1978, 3, 14), "5550100")));
    }

    @Test
    void another_guarantor_is_checked_at_their_own_fields() {
        var nowhere = new PostalAddress("", "", "Peoria", "IL", "61602");
        var form = with(new GuarantorForm("", "Alvarez", nowhere, ""));

        assertEquals(List.of("REG-0101 guarantor.firstName", "KRN-0201 guarantor.address.line1"), places(form));
    }

    @Test
    void no_finding_repeats_a_name_or_a_birth_date() {
        var findings = check.findings(form("Maria7", "Alvarez8", LocalDate.of(2078, 3, 14), "x"));

        var text = findings.toString();
        assertFalse(text.contains("Maria") || text.contains("Alvarez") || text.contains("2078"), text);
    }

    private List<String> places(PatientForm form) {
        return check.findings(form).stream().map(PatientCheckTest::place).toList();
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.where();
    }

    private static PatientForm form(String firstName, String lastName, LocalDate birthDate, String phone) {
        return new PatientForm(firstName, "", lastName, "", birthDate, Sex.FEMALE, HOME, phone, null);
    }

    private static PatientForm with(GuarantorForm guarantor) {
        return new PatientForm("Ana", "", "Alvarez", "", LocalDate.of(2018, 3, 14), Sex.FEMALE, HOME, "", guarantor);
    }
}
