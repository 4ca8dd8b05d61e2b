package org.claimwright.pricing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.pricing.LineLimit;

/**
 * The terms of a contract beside its rates.
 *
 * @param to null while no end is known
 * @param defaultPercent of the charge, for what no rate names; null: not priced
 */
public record ContractTerms(
        PayerId payer,
        String name,
        LocalDate from,
        LocalDate to,
        LineLimit limit,
        BigDecimal defaultPercent,
        Money tolerance) {
    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
