package org.claimwright.pricing;

import java.time.LocalDate;
import org.claimwright.payers.PayerId;

/**
 * What a person says of a contract.
 *
 * @param to the last day it is in force; null for no end
 * @param defaultPercent of the charge, for procedures without a rate, as typed; empty: they are not priced
 * @param tolerance in dollars a line may be short without being called short, as typed; empty for none
 */
public record ContractForm(
        PayerId payer,
        String name,
        LocalDate from,
        LocalDate to,
        LineLimit limit,
        String defaultPercent,
        String tolerance) {}
