package org.claimwright.edi.remittance835;

import java.math.BigDecimal;

/** How an inpatient claim was grouped (CLP11-13): the code, its weight, and the fraction paid at discharge; null where not sent. */
public record DiagnosisRelatedGroup(String code, BigDecimal weight, BigDecimal dischargeFraction) {
    public static final DiagnosisRelatedGroup NONE = new DiagnosisRelatedGroup("", null, null);
}
