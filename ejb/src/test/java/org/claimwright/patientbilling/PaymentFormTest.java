package org.claimwright.patientbilling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "3782-822463-10005",
                "visa 5500.0000.0000.0004 exp 12/29",
                "6011/0009/9013/9424",
                "x4222222222222"
            })
    void what_looks_like_a_card_number_is_refused(String reference) {
        assertEquals(List.of("PAB-0102"), faults(PaymentMethod.CARD, reference, "10.00"));
        assertEquals(List.of("PAB-0102"), faults(PaymentMethod.CASH, reference, "10.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1044", "T-778120", "ending 4417, 2026-11", "1044 of First Bank"})
    void references_that_people_write_are_taken(String reference) {
        assertEquals(List.of(), faults(PaymentMethod.CHECK, reference, "10.00"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertEquals(List.of("PAB-0101", "PAB-0103"), faults(PaymentMethod.MONEY_ORDER, " ", "-0.01"));
        assertEquals(List.of(), faults(PaymentMethod.CASH, "", "0.01"));
    }

    private static List<String> faults(PaymentMethod method, String reference, String amount) {
        var form = new PaymentForm(
                "key", new PatientId(1), Money.of(amount), method, reference, PaymentPurpose.OLDEST_FIRST, null);
        return form.findings().stream().map(Finding::code).toList();
    }
}
