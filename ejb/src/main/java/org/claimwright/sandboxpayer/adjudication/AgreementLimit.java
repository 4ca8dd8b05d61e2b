package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Money;

/**
 * How far this payer goes when somebody asks it to keep an agreement.
 *
 * @param percent of what its contract says, the most it then allows
 */
public record AgreementLimit(Pattern procedures, BigDecimal percent) {
    /** What no row names is allowed as the contract says, and no more. */
    private static final AgreementLimit CONTRACT = new AgreementLimit(Pattern.compile(".*"), new BigDecimal(100));

    /** @param cells procedures, percent */
    public static AgreementLimit of(List<String> cells) {
        return new AgreementLimit(Pattern.compile(cells.get(0)), new BigDecimal(cells.get(1)));
    }

    /** The most that is allowed for a line, by the first limit that is for it. */
    public static Money most(List<AgreementLimit> limits, CoveredLine line, Terms terms) {
        var limit = limits.stream()
                .filter(each -> each.procedures.matcher(line.procedure().code()).matches())
                .findFirst()
                .orElse(CONTRACT);
        return Terms.part(terms.agreed(line), limit.percent);
    }
}
