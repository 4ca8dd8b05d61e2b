package org.claimwright.edi.status276;

import org.claimwright.edi.Guide;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.part.Inquiry;
import org.claimwright.edi.part.Reading;

/** Questions for the status of claims (276), and their answers (277). */
public final class ClaimStatusSets {
    private ClaimStatusSets() {}

    public static Reading<Inquiry<ClaimStatus>> readRequest(TransactionSet set) {
        return read(set, Guide.CLAIM_STATUS_REQUEST);
    }

    public static Reading<Inquiry<ClaimStatus>> readResponse(TransactionSet set) {
        return read(set, Guide.CLAIM_STATUS_RESPONSE);
    }

    private static Reading<Inquiry<ClaimStatus>> read(TransactionSet set, Guide guide) {
        return Inquiry.read(set, guide, ClaimStatus::read);
    }

    /** What stands between ST and SE of a 276. */
    public static SetBody request(Inquiry<ClaimStatus> inquiry) {
        return write(inquiry, Guide.CLAIM_STATUS_REQUEST);
    }

    /** What stands between ST and SE of a 277. */
    public static SetBody response(Inquiry<ClaimStatus> inquiry) {
        return write(inquiry, Guide.CLAIM_STATUS_RESPONSE);
    }

    private static SetBody write(Inquiry<ClaimStatus> inquiry, Guide guide) {
        return inquiry.body(guide, (claim, out) -> claim.write(guide, out), ClaimStatus::read);
    }
}
