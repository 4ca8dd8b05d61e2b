package org.claimwright.edi;

/**
 * How much of one segment or element is held, how many findings are listed, and how many control numbers are remembered, before a hostile
 * file would fill the memory.
 *
 * @param controlNumbers how many of one interchange, one group and one file are remembered that do not follow each other, to find repeats;
 *     numbers that count up or down one by one take no room, however many there are
 */
public record ReadLimits(int segmentLength, int elementLength, int elements, int findings, int controlNumbers) {
    /** Several times what any guide allows. */
    public static final ReadLimits USUAL = new ReadLimits(65_536, 8_192, 512, 10_000, 100_000);

    public ReadLimits {
        if (segmentLength < 106 || elementLength < 15 || elements < 16 || findings < 1) {
            throw new IllegalArgumentException("Limits must leave room for an interchange header");
        }
        if (controlNumbers < 1) {
            throw new IllegalArgumentException("Limits must leave room for a control number");
        }
    }
}
