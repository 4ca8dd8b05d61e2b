package org.claimwright.claims;

import java.util.List;
import org.claimwright.kernel.Money;

/**
 * What came of a release.
 *
 * @param batches one for each trading partner, in the order of their files
 * @param claims those that left
 * @param total what the payers owe for them
 * @param leftBehind those that are not ready; their findings say why
 */
public record Released(List<BatchId> batches, List<ClaimId> claims, Money total, List<ClaimId> leftBehind) {
    public Released {
        batches = List.copyOf(batches);
        claims = List.copyOf(claims);
        leftBehind = List.copyOf(leftBehind);
    }
}
