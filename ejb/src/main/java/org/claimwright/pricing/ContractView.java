package org.claimwright.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;

/**
 * @param to the last day it is in force; null while no end is known
 * @param defaultPercent of the charge, for what no rate names; null: not priced
 * @param tolerance that a line may be short without being called short
 * @param rates how many it holds
 */
public record ContractView(
        ContractId id,
        PayerId payer,
        String name,
        LocalDate from,
        LocalDate to,
        LineLimit limit,
        BigDecimal defaultPercent,
        Money tolerance,
        long rates)
        implements Serializable {
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
