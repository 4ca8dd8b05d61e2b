package org.claimwright.charges;

/**
 * A line as it should be.
 *
 * @param charge the line that is corrected; null for a new one
 */
public record Correction(ChargeId charge, ChargeForm form) {
    public static Correction added(ChargeForm form) {
        return new Correction(null, form);
    }
}
