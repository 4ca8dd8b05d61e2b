package org.claimwright.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * A line to be priced by contract.
 *
 * @param line its number, which the answer repeats
 * @param on the day of service, on which the contract must be in force
 */
public record PricedService(
        int line,
        String procedure,
        List<String> modifiers,
        BigDecimal units,
        Money charge,
        LocalDate on,
        String placeOfService)
        implements Serializable {
    public PricedService {
        modifiers = List.copyOf(modifiers);
    }
}
