package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * What a payer owes for paying late: simple interest for each day after the prompt ones, a year having 365.
 *
 * @param rate a year, in percent
 */
public record Interest(int promptDays, BigDecimal rate) {
    private static final BigDecimal PERCENT_DAYS = new BigDecimal(100 * 365);

    /** Of one who may take any time. */
    public static final Interest NONE = new Interest(0, BigDecimal.ZERO);

    /** @param cells prompt days, rate */
    public static Interest of(List<String> cells) {
        return new Interest(Integer.parseInt(cells.get(0)), new BigDecimal(cells.get(1)));
    }

    public Money on(Money paid, LocalDate received, LocalDate paidOn) {
        var late = ChronoUnit.DAYS.between(received.plusDays(promptDays), paidOn);
        if (late <= 0 || !paid.isPositive()) {
            return Money.ZERO;
        }
        var interest = paid.amount().multiply(rate).multiply(BigDecimal.valueOf(late));
        return Money.of(interest.divide(PERCENT_DAYS, 2, RoundingMode.HALF_UP));
    }
}
