package org.claimwright.edi.professional837;

import org.claimwright.edi.Segment;

/**
 * What a line may say with a single letter: emergency (SV109), early screening (SV111) and family planning (SV112) with Y, copay exempt
 * (SV115) with 0; else empty.
 */
public record LineIndicators(String emergency, String earlyScreening, String familyPlanning, String copayExempt) {
    public static final LineIndicators NONE = new LineIndicators("", "", "", "");

    private static final int FIRST = 9;

    static LineIndicators read(Segment sv1) {
        return sv1.size() < FIRST
                ? NONE
                : new LineIndicators(sv1.element(FIRST), sv1.element(11), sv1.element(12), sv1.element(15));
    }
}
