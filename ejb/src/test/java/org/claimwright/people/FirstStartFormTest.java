package org.claimwright.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.junit.jupiter.api.Test;

class FirstStartFormTest {
    private static final String CODE = "0a-1b-2c";

    @Test
    void a_complete_form_has_no_finding() {
        assertEquals(
                List.of(),
                form(CODE, "ann@practice.example", "twelve chars", "LF").findings(CODE));
    }

    @Test
    void each_fault_is_told_beside_its_field() {
        var findings = form("guess", "ann", "short", "lf").findings(CODE);

        assertEquals(
                List.of("PPL-0102 code", "PPL-0104 signInName", "PPL-0105 password", "PPL-0107 practiceMark"),
                findings.stream()
                        .map(finding -> finding.code() + " " + finding.where())
                        .toList());
    }

    @Test
    void a_finding_does_not_repeat_the_password() {
        var found = form(CODE, "ann@practice.example", "secret", "LF").findings(CODE).stream()
                .map(Finding::found)
                .toList();

        assertEquals(List.of("the password has 6 characters"), found);
    }

    private static FirstStartForm form(String code, String signInName, String password, String mark) {
        return new FirstStartForm(
                code, "Ann Example", signInName, password, "Lakeside", mark, ZoneId.of("America/Chicago"));
    }
}
