package org.claimwright.negotiation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.people.Role;
import org.junit.jupiter.api.Test;

class AgreementLimitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void a_biller_may_not_go_as_low_as_a_supervisor() {
        var limits = AgreementLimits.load();

        var expected = Money.of("96.85");
        assertEquals(
                Money.of("87.17"),
                limits.floor(Role.BILLER, expected, DAY).orElseThrow().amount());
        assertEquals(
                Money.of("67.80"),
                limits.floor(Role.SUPERVISOR, expected, DAY).orElseThrow().amount());
        assertTrue(limits.floor(Role.PATIENT, expected, DAY).isEmpty());
    }

    @Test
    void a_limit_holds_on_its_days() {
        var limits = AgreementLimits.read(
                """
                # purpose: a test
                # source: a test
                # edition: a test
                # columns: role; floor
                role,floor,effective_from,effective_to,source
                BILLER,90,2026-01-01,2026-03-04,test
                BILLER,95,2026-03-05,,test
                """);

        assertEquals(
                Money.of("90.00"),
                limits.floor(Role.BILLER, Money.of("100.00"), DAY).orElseThrow().amount());
        assertEquals(
                Money.of("95.00"),
                limits.floor(Role.BILLER, Money.of("100.00"), DAY.plusDays(1))
                        .orElseThrow()
                        .amount());
    }

    @Test
    void a_row_that_means_nothing_is_named() {
        var text = "role,floor,effective_from,effective_to,source\nCLERK,90,2026-01-01,,test\n";

        var refused = assertThrows(IllegalStateException.class, () -> AgreementLimits.read(text));

        assertTrue(refused.getMessage().startsWith("limits.csv"), refused.getMessage());
    }
}
