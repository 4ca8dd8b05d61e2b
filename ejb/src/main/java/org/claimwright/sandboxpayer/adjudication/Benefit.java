package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimwright.kernel.Money;

/**
 * What the patient bears of one kind of service: a copay once a claim and nothing else, or first the deductible where it
 * applies and then a share of the rest.
 *
 * @param kind names the kind: lines of one kind share one copay
 * @param coinsurance in percent
 */
public record Benefit(String kind, Pattern procedures, Money copay, BigDecimal coinsurance, DeductibleRule deductible) {

    /** Whether the deductible comes first. */
    enum DeductibleRule {
        FIRST,
        WAIVED
    }

    /** Of what nobody named: paid in full. */
    static final Benefit FULL =
            new Benefit("", Pattern.compile(".*"), Money.ZERO, BigDecimal.ZERO, DeductibleRule.WAIVED);

    /** @param cells kind, procedures, copay, coinsurance, deductible first or waived */
    public static Benefit of(List<String> cells) {
        return new Benefit(
                cells.get(0),
                Pattern.compile(cells.get(1)),
                Money.of(cells.get(2)),
                new BigDecimal(cells.get(3)),
                DeductibleRule.valueOf(cells.get(4).toUpperCase(Locale.ROOT)));
    }

    boolean isFor(CoveredLine line) {
        return procedures.matcher(line.procedure().code()).matches();
    }

    boolean hasCopay() {
        return copay.isPositive();
    }

    boolean takesDeductible() {
        return deductible == DeductibleRule.FIRST;
    }
}
