package org.claimwright.payers;

import java.util.Arrays;

/** The kinds of insurance a claim can be filed under (005010X222A1 SBR09), in the words of a billing office. */
public enum ClaimFilingIndicator {
    PPO("12", "PPO"),
    POINT_OF_SERVICE("13", "Point of service"),
    EPO("14", "EPO"),
    INDEMNITY("15", "Indemnity"),
    MEDICARE_ADVANTAGE_HMO("16", "Medicare Advantage HMO"),
    OTHER_NON_FEDERAL("11", "Other, not federal"),
    AUTO("AM", "Auto medical"),
    BLUE("BL", "Blue Cross Blue Shield"),
    CHAMPUS("CH", "TRICARE"),
    COMMERCIAL("CI", "Commercial"),
    DISABILITY("DS", "Disability"),
    FEDERAL_EMPLOYEES("FI", "Federal employees"),
    HMO("HM", "HMO"),
    LIABILITY("LM", "Liability"),
    MEDICARE_A("MA", "Medicare Part A"),
    MEDICARE_B("MB", "Medicare Part B"),
    MEDICAID("MC", "Medicaid"),
    OTHER_FEDERAL("OF", "Other federal"),
    TITLE_V("TV", "Title V"),
    VETERANS("VA", "Veterans Affairs"),
    WORKERS_COMPENSATION("WC", "Workers' compensation"),
    MUTUALLY_DEFINED("ZZ", "Agreed with the payer");

    private final String code;
    private final String words;

    ClaimFilingIndicator(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(indicator -> indicator.code.equals(code));
    }

    public String getCode() {
        return code;
    }

    public String getWords() {
        return words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
