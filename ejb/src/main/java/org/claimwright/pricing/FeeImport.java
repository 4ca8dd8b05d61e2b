package org.claimwright.pricing;

import java.util.List;
import org.claimwright.kernel.Finding;

/**
 * What became of each row of an imported file; the four counts add up to its rows. Prices that the file does not name stay.
 *
 * @param refused one for each row that was not taken
 */
public record FeeImport(int added, int changed, int unchanged, List<Finding> refused) {
    public int rows() {
        return added + changed + unchanged + refused.size();
    }
}
