package org.claimwright.patientbilling.pdf;

/**
 * How text is set.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 */
record Style(Face face, int size, int colour) {
    static final int INK = 0x16181D;
    static final int GREY = 0x555C69;
    static final int LINE = 0xC9CDD6;
    static final int PALE = 0xEFEEFB;

    /** A font that is in the paper. */
    enum Face {
        REGULAR,
        BOLD,
        DIGITS
    }

    static final Style TEXT = new Style(Face.REGULAR, 9, INK);
    static final Style STRONG = new Style(Face.BOLD, 9, INK);
    static final Style MUTED = new Style(Face.REGULAR, 9, GREY);
    static final Style SMALL = new Style(Face.REGULAR, 8, GREY);
    static final Style SMALL_STRONG = new Style(Face.BOLD, 8, INK);
    static final Style HEADING = new Style(Face.BOLD, 10, INK);
    static final Style NAME = new Style(Face.BOLD, 12, INK);
    static final Style BIG = new Style(Face.BOLD, 20, INK);
    static final Style SCAN = new Style(Face.DIGITS, 11, INK);
}
