package org.claimwright.edi.institutional837;

import org.claimwright.edi.Guide;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.claim837.ClaimTree;
import org.claimwright.edi.part.Reading;

/** The institutional claims of a set. */
public final class InstitutionalClaims {
    static final Guide GUIDE = Guide.INSTITUTIONAL_CLAIM;

    private InstitutionalClaims() {}

    /** Reads a set as 837I; a predetermination (005010X292) has the same shape. */
    public static Reading<ClaimTree<InstitutionalClaim>> read(TransactionSet set) {
        return ClaimTree.read(set, GUIDE, InstitutionalClaim::read);
    }

    /** What stands between ST and SE. */
    public static SetBody body(ClaimTree<InstitutionalClaim> claims) {
        return claims.body(GUIDE, InstitutionalClaim::write, InstitutionalClaim::read);
    }
}
