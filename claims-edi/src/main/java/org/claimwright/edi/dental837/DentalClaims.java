package org.claimwright.edi.dental837;

import org.claimwright.edi.Guide;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.claim837.ClaimTree;
import org.claimwright.edi.part.Reading;

/** The dental claims of a set. */
public final class DentalClaims {
    static final Guide GUIDE = Guide.DENTAL_CLAIM;

    private DentalClaims() {}

    /** Reads a set as 837D. */
    public static Reading<ClaimTree<DentalClaim>> read(TransactionSet set) {
        return ClaimTree.read(set, GUIDE, DentalClaim::read);
    }

    /** What stands between ST and SE. */
    public static SetBody body(ClaimTree<DentalClaim> claims) {
        return claims.body(GUIDE, DentalClaim::write, DentalClaim::read);
    }
}
