package org.claimwright.edi;

/** How much of one segment or element is held, and how many findings are listed, before a hostile file would fill the memory. */
public record ReadLimits(int segmentLength, int elementLength, int elements, int findings) {
    /** Several times what any guide allows. */
    public static final ReadLimits USUAL = new ReadLimits(65_536, 8_192, 512, 10_000);

    public ReadLimits {
        if (segmentLength < 106 || elementLength < 15 || elements < 16 || findings < 1) {
            throw new IllegalArgumentException("Limits must leave room for an interchange header");
        }
    }
}
