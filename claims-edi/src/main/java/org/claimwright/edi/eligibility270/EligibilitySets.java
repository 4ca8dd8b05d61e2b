package org.claimwright.edi.eligibility270;

import org.claimwright.edi.Guide;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.part.Inquiry;
import org.claimwright.edi.part.Reading;

/** Questions for eligibility (270), and their answers (271). */
public final class EligibilitySets {
    private EligibilitySets() {}

    public static Reading<Inquiry<BenefitQuestion>> readRequest(TransactionSet set) {
        return Inquiry.read(set, Guide.ELIGIBILITY_REQUEST, BenefitQuestion::read);
    }

    public static Reading<Inquiry<Benefit>> readResponse(TransactionSet set) {
        return Inquiry.read(set, Guide.ELIGIBILITY_RESPONSE, Benefit::read);
    }

    /** What stands between ST and SE of a 270. */
    public static SetBody request(Inquiry<BenefitQuestion> inquiry) {
        return inquiry.body(Guide.ELIGIBILITY_REQUEST, BenefitQuestion::write, BenefitQuestion::read);
    }

    /** What stands between ST and SE of a 271. */
    public static SetBody response(Inquiry<Benefit> answer) {
        return answer.body(Guide.ELIGIBILITY_RESPONSE, Benefit::write, Benefit::read);
    }
}
