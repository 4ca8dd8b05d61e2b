package org.claimwright.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a contract allows for one unit, with two decimals or as many as were agreed.
 *
 * @param modifier empty: without a modifier, and with one that has no rate of its own
 * @param to the last day of service; null while no end is known
 */
public record RateView(
        String procedure, String modifier, RateSetting setting, BigDecimal amount, LocalDate from, LocalDate to)
        implements Serializable {}
