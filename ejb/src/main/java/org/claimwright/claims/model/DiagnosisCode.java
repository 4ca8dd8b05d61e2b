package org.claimwright.claims.model;

/** An ICD-10-CM code is kept and sent without its dot, and shown with it. */
public final class DiagnosisCode {
    private static final int CATEGORY = 3;

    private DiagnosisCode() {}

    public static String shown(String code) {
        return code.length() <= CATEGORY || code.contains(".")
                ? code
                : code.substring(0, CATEGORY) + "." + code.substring(CATEGORY);
    }
}
