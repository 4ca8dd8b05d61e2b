package org.claimwright.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.payers.PayerId;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final PayerId COMMERCIAL = new PayerId(1);
    private static final PayerId MEDICARE = new PayerId(2);
    private static final SubscriberForm SPOUSE =
            new SubscriberForm("Luis", "", "Alvarez", LocalDate.of(1975, 5, 1), Sex.MALE, null);

    private final CoverageCheck check = new CoverageCheck(new PatientCheck(TODAY), MEDICARE::equals);

    @Test
    void a_whole_coverage_has_no_finding() {
        assertEquals(List.of(), places(form(COMMERCIAL, "PMH884120317", Relationship.SELF, null)));
        assertEquals(List.of(), places(form(COMMERCIAL, "PMH884120317", Relationship.SPOUSE, SPOUSE)));
    }

    @Test
    void payer_member_id_rank_and_first_day_are_needed() {
        var empty = new CoverageForm(4, null, "", "", " ", Relationship.SELF, null, null, null);

        assertEquals(
                List.of("REG-0201 payer", "REG-0205 rank", "REG-0202 memberId", "REG-0206 effectiveFrom"),
                places(empty));
    }

    @Test
    void a_member_id_is_letters_and_digits() {
        assertEquals(List.of("REG-0203 memberId"), places(form(COMMERCIAL, "A*1", Relationship.SELF, null)));
        assertEquals(List.of("REG-0203 memberId"), places(form(COMMERCIAL, "A", Relationship.SELF, null)));
    }

    @Test
    void a_medicare_number_has_its_pattern() {
        assertEquals(List.of(), places(form(MEDICARE, "1EG4TE5MK73", Relationship.SELF, null)));
        assertEquals(List.of("REG-0204 memberId"), places(form(MEDICARE, "1SG4TE5MK73", Relationship.SELF, null)));
        assertEquals(List.of("REG-0204 memberId"), places(form(MEDICARE, "123456789A", Relationship.SELF, null)));
    }

    @Test
    void self_with_another_subscriber_is_a_contradiction() {
        assertEquals(List.of("REG-0208 relationship"), places(form(COMMERCIAL, "PMH88", Relationship.SELF, SPOUSE)));
    }

    @Test
    void another_subscriber_is_named() {
        var nobody = new SubscriberForm("", "", "", TODAY.plusDays(1), Sex.UNKNOWN, null);

        assertEquals(
                List.of("REG-0209 subscriber.lastName"), places(form(COMMERCIAL, "PMH88", Relationship.CHILD, null)));
        assertEquals(
                List.of(
                        "REG-0101 subscriber.firstName",
                        "REG-0102 subscriber.lastName",
                        "REG-0105 subscriber.birthDate"),
                places(form(COMMERCIAL, "PMH88", Relationship.CHILD, nobody)));
    }

    @Test
    void a_coverage_ends_after_it_begins() {
        var form = new CoverageForm(1, COMMERCIAL, "", "", "PMH88", Relationship.SELF, null, BEGIN, BEGIN.minusDays(1));

        assertEquals(List.of("REG-0207 effectiveTo"), places(form));
    }

    private List<String> places(CoverageForm form) {
        return check.findings(form, "").stream()
                .map(finding -> finding.code() + " " + finding.where())
                .toList();
    }

    private static CoverageForm form(
            PayerId payer, String memberId, Relationship relationship, SubscriberForm subscriber) {
        return new CoverageForm(1, payer, "", "", memberId, relationship, subscriber, BEGIN, null);
    }
}
