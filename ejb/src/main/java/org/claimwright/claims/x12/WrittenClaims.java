package org.claimwright.claims.x12;

import java.util.List;
import org.claimwright.kernel.Money;

/**
 * An 837P as it was written, read back.
 *
 * @param claims in the order in which they were given
 * @param total of all CLM02
 */
public record WrittenClaims(byte[] content, List<Placed> claims, Money total) {
    /** ISA and GS stand before the ST of the one set. */
    private static final int BEFORE_SET = 2;

    /**
     * Where a claim stands.
     *
     * @param firstSegment its CLM, counted in the set from ST
     * @param lastSegment the last segment that is the claim's
     * @param text the CLM
     */
    public record Placed(String patientControlNumber, int firstSegment, int lastSegment, String text, Money charge) {

        /** The CLM counted through the whole file. */
        public long segmentInFile() {
            return firstSegment + (long) BEFORE_SET;
        }
    }
}
