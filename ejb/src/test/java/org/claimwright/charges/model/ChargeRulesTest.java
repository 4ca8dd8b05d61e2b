package org.claimwright.charges.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.charges.ChargeForm;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.Said;
import org.junit.jupiter.api.Test;

class ChargeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate VISIT = TODAY.minusDays(4);
    private static final int THREE_DIAGNOSES = 3;

    @Test
    void a_usual_line_is_fine() {
        assertEquals(List.of(), said(ChargeForm.of("99214", "25").pointingTo(1, 2, 3)));
        assertEquals(List.of(), said(ChargeForm.of("J3301").units("0.125").pointingTo(2)));
    }

    @Test
    void a_procedure_has_five_characters() {
        assertEquals(
                List.of(
                        "CHG-0101 lines[0].procedure: \"9921\" is no procedure code: write five digits or letters, such as 99213"),
                said(ChargeForm.of("9921")));
    }

    @Test
    void modifiers_have_two_characters_stand_once_and_are_four_at_most() {
        assertEquals(List.of(), said(ChargeForm.of("99214", "25", "59", "RT", "GT")));
        assertEquals(
                List.of(
                        "CHG-0102 lines[0].modifiers: \"5\" is no modifier: write two digits or letters, such as 25",
                        "CHG-0104 lines[0].modifiers: modifier RT stands twice: take one of the two away",
                        "CHG-0103 lines[0].modifiers: 5 modifiers; a line takes 4: keep the four that matter most"),
                said(ChargeForm.of("99214", "5", "RT", "rt", "GT", "59")));
    }

    @Test
    void units_are_more_than_none_and_have_three_decimals_at_most() {
        assertEquals(List.of(), said(ChargeForm.of("99214").units("9999")));
        assertEquals(List.of(), said(ChargeForm.of("99214").units("1.5000")));
        assertEquals(
                List.of(
                        "CHG-0201 lines[0].units: the units are missing, or not more than 0: enter how many, such as 1"),
                said(ChargeForm.of("99214").units("0")));
        assertEquals(
                List.of(
                        "CHG-0202 lines[0].units: 0.0005 units cannot be billed: use up to 9999, with up to three decimals"),
                said(ChargeForm.of("99214").units("0.0005")));
        assertEquals(
                List.of(
                        "CHG-0202 lines[0].units: 10000 units cannot be billed: use up to 9999, with up to three decimals"),
                said(ChargeForm.of("99214").units("10000")));
    }

    @Test
    void a_price_may_be_nothing_and_not_less() {
        assertEquals(List.of(), said(ChargeForm.of("99214").priced(Money.ZERO)));
        assertEquals(
                List.of("CHG-0302 lines[0].unitPrice: -0.01 is no price: type the price of one unit, 0.00 or more"),
                said(ChargeForm.of("99214").priced(Money.cents(-1))));
    }

    @Test
    void a_line_points_to_one_to_four_of_the_diagnoses_each_once() {
        assertEquals(
                List.of("CHG-0401 lines[0].diagnosisPointers: the line points to no diagnosis:"
                        + " name the diagnosis it was done for, such as A"),
                said(ChargeForm.of("99214").pointingTo()));
        assertEquals(
                List.of(
                        "CHG-0404 lines[0].diagnosisPointers: the line points to diagnosis A twice: take one of the two away",
                        "CHG-0402 lines[0].diagnosisPointers: there is no diagnosis D: point to one of the visit's diagnoses",
                        "CHG-0403 lines[0].diagnosisPointers: 5 pointers; a line takes 4: keep the four that matter most"),
                said(ChargeForm.of("99214").pointingTo(1, 1, 2, 3, 4)));
    }

    @Test
    void a_service_lies_in_the_past_and_ends_after_it_began() {
        assertEquals(List.of(), said(ChargeForm.of("99214").on(VISIT, TODAY)));
        assertEquals(
                List.of(
                        "CHG-0501 lines[0].to: the last day, Nov 16, 2026, is before the first, Nov 17, 2026: mend one of the two days"),
                said(ChargeForm.of("99214").on(VISIT, VISIT.minusDays(1))));
        assertEquals(
                List.of("CHG-0502 lines[0].to: Nov 22, 2026 has not come yet: enter the day of the service"),
                said(ChargeForm.of("99214").on(VISIT, TODAY.plusDays(1))));
    }

    private static List<String> said(ChargeForm form) {
        var line = ServiceLine.of(form, VISIT, (procedure, modifiers, on) -> Optional.of(Money.of("125.00")));
        return Said.by(ChargeRules.check(line, THREE_DIAGNOSES, TODAY, "lines[0]"));
    }
}
