package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A share of the claims with certain procedures is paid later than the others.
 *
 * @param share of such claims, in percent
 */
public record Delay(Pattern procedures, BigDecimal share, int days) {

    /** @param cells procedures, share, days */
    public static Delay of(List<String> cells) {
        return new Delay(Pattern.compile(cells.get(0)), new BigDecimal(cells.get(1)), Integer.parseInt(cells.get(2)));
    }

    boolean befalls(CoveredClaim claim, Chance chance) {
        return Terms.names(claim, procedures) && chance.strikes("delayed", claim.number(), share);
    }
}
