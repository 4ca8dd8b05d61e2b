package org.claimwright.pricing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.claimwright.kernel.Money;

/**
 * What a contract lets us expect for one line.
 *
 * @param rate of one unit; null where the line is priced by a percentage, or not at all
 * @param allowed what payer and patient owe together; null where nothing can be expected
 * @param tolerance that the line may be short of it
 * @param contract its name; empty where none was in force
 * @param arithmetic how it came about, or why there is none, in words
 */
public record Expectation(int line, BigDecimal rate, Money allowed, Money tolerance, String contract, String arithmetic)
        implements Serializable {
    public boolean isPriced() {
        return allowed != null;
    }

    /** By how much an allowed amount is less than expected; zero where it is not, or within the tolerance. */
    public Money shortOf(Money allowedByPayer) {
        if (!isPriced()) {
            return Money.ZERO;
        }
        var difference = allowed.minus(allowedByPayer);
        return difference.compareTo(tolerance) > 0 && difference.isPositive() ? difference : Money.ZERO;
    }
}
