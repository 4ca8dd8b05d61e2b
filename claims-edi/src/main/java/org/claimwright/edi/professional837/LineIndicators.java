package org.claimwright.edi.professional837;

/**
 * What a line may say with a single letter: emergency (SV109), early screening (SV111) and family planning (SV112) with Y, copay exempt
 * (SV115) with 0; else empty.
 */
public record LineIndicators(String emergency, String earlyScreening, String familyPlanning, String copayExempt) {
    public static final LineIndicators NONE = new LineIndicators("", "", "", "");
}
