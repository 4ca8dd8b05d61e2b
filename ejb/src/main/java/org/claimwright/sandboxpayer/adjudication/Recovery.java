package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.List;

/**
 * When money is taken back: a share of what is owed back is only announced, and taken from a payment some days later; the
 * rest is taken at once.
 *
 * @param share of the claims with money owed back, in percent
 */
public record Recovery(BigDecimal share, int days) {
    /** Everything at once. */
    public static final Recovery AT_ONCE = new Recovery(BigDecimal.ZERO, 0);

    /** @param cells share, days */
    public static Recovery of(List<String> cells) {
        return new Recovery(new BigDecimal(cells.get(0)), Integer.parseInt(cells.get(1)));
    }

    public boolean isDelayed(String claimNumber, Chance chance) {
        return chance.strikes("recovery delayed", claimNumber, share);
    }
}
