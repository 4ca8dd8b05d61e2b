package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How this payer breaks its own contract: a share of the lines with certain procedures is allowed less than agreed.
 *
 * @param share of such lines, in percent
 * @param percent of what was agreed
 */
public record Underpayment(Pattern procedures, BigDecimal share, BigDecimal percent) {

    /** @param cells procedures, share, percent */
    public static Underpayment of(List<String> cells) {
        return new Underpayment(
                Pattern.compile(cells.get(0)), new BigDecimal(cells.get(1)), new BigDecimal(cells.get(2)));
    }

    boolean befalls(CoveredClaim claim, CoveredLine line, Chance chance) {
        return procedures.matcher(line.procedure().code()).matches()
                && chance.strikes("underpaid", Terms.nameOf(claim, line), share);
    }
}
