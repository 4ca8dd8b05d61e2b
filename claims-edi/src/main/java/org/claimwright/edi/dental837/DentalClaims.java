package org.claimwright.edi.dental837;

import java.util.List;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
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
    public static List<Segment> segments(ClaimTree<DentalClaim> claims) {
        return claims.segments(GUIDE, DentalClaim::segments, DentalClaim::read);
    }
}
