package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.LoopReader;

/** How an inpatient claim was grouped (CLP11-13): the code, its weight, and the fraction paid at discharge; null where not sent. */
public record DiagnosisRelatedGroup(String code, BigDecimal weight, BigDecimal dischargeFraction) {
    public static final DiagnosisRelatedGroup NONE = new DiagnosisRelatedGroup("", null, null);

    static DiagnosisRelatedGroup read(LoopReader reader, Segment clp) {
        return clp.size() <= 10
                ? NONE
                : new DiagnosisRelatedGroup(clp.element(11), reader.number(clp, 12), reader.number(clp, 13));
    }
}
