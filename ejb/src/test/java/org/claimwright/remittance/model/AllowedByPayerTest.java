package org.claimwright.remittance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.claims.BilledLine;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.PaidLine;
import org.junit.jupiter.api.Test;

class AllowedByPayerTest {
    private static final PostingMap MAP = PostingMap.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void what_is_allowed_is_payment_and_patients_share_and_what_was_sequestered() {
        var line = line(
                "78.40",
                adjustment("CO", "45", "50.00"),
                adjustment("PR", "2", "20.00"),
                adjustment("CO", "253", "1.60"));

        assertEquals(Money.of("100.00"), line.allowed());
        assertEquals(Money.of("20.00"), line.patientShare());
        assertEquals(Money.of("1.60"), line.sequestered());
        assertEquals(Money.ZERO, line.denied());
    }

    @Test
    void a_line_with_a_part_that_is_to_be_worked_is_denied() {
        var line = line("50.00", adjustment("CO", "45", "50.00"), adjustment("CO", "197", "50.00"));

        assertTrue(line.isDenied());
        assertEquals(Money.of("50.00"), line.denied());
    }

    private static PaidLine line(String paid, AdvisedAdjustment... adjustments) {
        var ours = new BilledLine(2, 77, "99213", List.of("25"), BigDecimal.ONE, Money.of("150.00"), DAY, DAY);
        var decision = new LineDecision(ours, Money.of(paid), List.of(adjustments));
        var line = AllowedByPayer.line(
                decision, adjustment -> MAP.of("ANY", adjustment, DAY).what());
        assertEquals(2, line.number());
        assertEquals("99213-25", line.service());
        return line;
    }

    private static AdvisedAdjustment adjustment(String group, String reason, String amount) {
        return new AdvisedAdjustment(1, 1, group, reason, Money.of(amount), null, 20, "CAS");
    }
}
