package org.claimwright.sandboxpayer.adjudication;

import org.claimwright.kernel.Money;

/**
 * What is not paid of a charge, who bears it and why.
 *
 * @param group CO the provider, PR the patient, OA neither (005010X221A1 CAS01)
 * @param reason the claim adjustment reason code
 */
public record Reduction(String group, String reason, Money amount) {
    static final String PATIENT = "PR";
    static final String PROVIDER = "CO";
    static final String NEITHER = "OA";

    /** The patient's reductions that count towards the deductible. */
    public static final String DEDUCTIBLE = "1";

    static final String COINSURANCE = "2";
    static final String COPAY = "3";
    static final String ABOVE_CONTRACT = "45";
    static final String DECIDED_BY_OTHERS = "23";

    boolean isPatients() {
        return group.equals(PATIENT);
    }
}
