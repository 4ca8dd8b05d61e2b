package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A second thought of the payer: a share of the claims with certain procedures is reversed after some days and decided
 * again.
 *
 * @param share of such claims, in percent
 * @param days after it was paid
 * @param percent of what was agreed, that is allowed then
 */
public record Correction(String name, Pattern procedures, BigDecimal share, int days, BigDecimal percent) {

    /** @param cells name, procedures, share, days, percent */
    public static Correction of(List<String> cells) {
        return new Correction(
                cells.get(0),
                Pattern.compile(cells.get(1)),
                new BigDecimal(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                new BigDecimal(cells.get(4)));
    }

    boolean befalls(CoveredClaim claim, Chance chance) {
        return Terms.names(claim, procedures) && chance.strikes(name, claim.number(), share);
    }
}
