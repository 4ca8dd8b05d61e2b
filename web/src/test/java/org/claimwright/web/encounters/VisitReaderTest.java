package org.claimwright.web.encounters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.charges.ChargeId;
import org.claimwright.charges.LineSuggestion;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class VisitReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void what_was_typed_becomes_a_visit() {
        var reader = reader(
                "11/17", List.of("E11.9", "I10"), new TypedLine("", "99214", "25, gt", "a,B", "1.5", "$1,215.00"));

        var line = reader.read().lines().get(0).form();
        assertEquals(LocalDate.of(2026, 11, 17), reader.read().encounter().dateOfService());
        assertEquals(List.of("25", "GT"), line.modifiers());
        assertEquals(List.of(1, 2), line.diagnosisPointers());
        assertEquals(new BigDecimal("1.5"), line.units());
        assertEquals(Money.of("1215.00"), line.unitPrice());
        assertEquals(List.of(), reader.unreadable());
    }

    @Test
    void letters_are_those_on_the_page_even_past_a_blank_field() {
        var reader = reader("t", List.of("E11.9", "", "I10"), new TypedLine("", "99214", "", "C", "", ""));

        assertEquals(List.of(2), reader.read().lines().get(0).form().diagnosisPointers());
    }

    @Test
    void a_finding_goes_back_to_the_field_it_came_from() {
        var reader =
                reader("t", List.of("E11.9", "", "I10"), TypedLine.BLANK, new TypedLine("", "99214", "", "A", "", ""));

        assertEquals("diagnoses[2]", reader.onPage(at("diagnoses[1]")).where());
        assertEquals("lines[1].units", reader.onPage(at("lines[0].units")).where());
        assertEquals("dateOfService", reader.onPage(at("dateOfService")).where());
    }

    @Test
    void the_fee_schedules_price_is_not_the_billers_own() {
        var listed = reader("t", List.of("I10"), new TypedLine("", "99214", "", "A", "", "215.00"));
        var own = reader("t", List.of("I10"), new TypedLine("", "99214", "", "A", "", "215.01"));

        assertNull(listed.read().lines().get(0).form().unitPrice());
        assertEquals(Money.of("215.01"), own.read().lines().get(0).form().unitPrice());
    }

    @Test
    void pointers_fill_themselves_for_whoever_saves_first() {
        var reader = reader("t", List.of("I10"), new TypedLine("", "99214", "", "", "", ""));

        assertEquals(List.of(1), reader.read().lines().get(0).form().diagnosisPointers());
    }

    @Test
    void a_line_that_is_corrected_keeps_its_number_and_a_cleared_one_is_left_out() {
        var reader = reader(
                "t",
                List.of("I10"),
                new TypedLine("17", "99214", "", "A", "", ""),
                new TypedLine("18", "", "", "", "", ""));

        assertEquals(
                List.of(new ChargeId(17)),
                reader.read().lines().stream().map(line -> line.charge()).toList());
    }

    @Test
    void what_cannot_be_read_is_named_and_nothing_is_guessed() {
        var reader = reader("13/45", List.of("I10"), new TypedLine("", "99214", "", "Z", "many", "lots"));

        assertEquals(
                List.of("ENC-0109", "CHG-0203", "CHG-0303", "CHG-0405"),
                reader.unreadable().stream().map(Finding::code).toList());
        assertEquals("\"13/45\" is no day", reader.unreadable().get(0).found());
        assertEquals(
                "\"many\" is no number of units", reader.unreadable().get(1).found());
        assertEquals("\"lots\" is no price", reader.unreadable().get(2).found());
        assertEquals("\"Z\" points to no diagnosis", reader.unreadable().get(3).found());
    }

    private static Finding at(String where) {
        return new Finding("CHG-0101", where, "wrong", "mend it");
    }

    private static VisitReader reader(String day, List<String> diagnoses, TypedLine... lines) {
        var typed = new TypedVisit("", "1", "", day, "2", "3", "", "", "", "", "", "", "", diagnoses, List.of(lines));
        return new VisitReader(
                typed,
                TODAY,
                (procedure, modifiers, on, count) ->
                        new LineSuggestion("Office visit", Optional.of(Money.of("215.00")), List.of(1)));
    }
}
