package org.claimwright.claims;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * A line as it was billed.
 *
 * @param number counted from 1 on the claim
 * @param charge names the charge; a payer repeats it as line control number (005010X222A1 2400 REF 6R)
 */
public record BilledLine(
        int number,
        long charge,
        String procedure,
        List<String> modifiers,
        BigDecimal units,
        Money amount,
        LocalDate from,
        LocalDate to)
        implements Serializable {
    public BilledLine {
        modifiers = List.copyOf(modifiers);
    }

    /** As people write it: {@code 99213-25}. */
    public String service() {
        return modifiers.isEmpty() ? procedure : procedure + "-" + String.join("-", modifiers);
    }
}
