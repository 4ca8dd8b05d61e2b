package org.claimwright.claims.model;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * What a payer of an earlier rank decided on this bill.
 *
 * @param paid for the whole claim (005010X222A1 2320 AMT*D)
 * @param adjustments those said of the claim as a whole, not of a line
 * @param decidedOn the day of its check or remittance
 */
public record PriorPayment(
        long coverage,
        String payerClaimNumber,
        Money paid,
        List<Adjustment> adjustments,
        List<LinePayment> lines,
        LocalDate decidedOn) {
    public PriorPayment {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
    }

    /** An amount taken off, with its group and reason code. */
    public record Adjustment(String group, String reason, Money amount) {}

    /** What it decided on one line (005010X222A1 loop 2430). */
    public record LinePayment(int line, Money paid, List<Adjustment> adjustments) {
        public LinePayment {
            adjustments = List.copyOf(adjustments);
        }
    }

    public static Money sum(List<Adjustment> adjustments) {
        return Money.sum(adjustments.stream().map(Adjustment::amount).toList());
    }
}
