package org.claimwright.edi;

/** Tells the identifiers of segments that stand in an interchange, by their numbers; those it has seen it knows at once. */
final class Identifiers {
    private static final int ISA = CodeSet.shortNumber("ISA");
    private static final int IEA = CodeSet.shortNumber("IEA");

    private static final int BITS = 8;
    private static final int SPREAD = 0x9E3779B1;

    private final int[] seen = new int[1 << BITS];

    /** Whether an identifier has so many characters, two or three; asked as one question, for either comes as often. */
    static boolean mayBe(int length) {
        return length >> 1 == 1;
    }

    /** Whether this is the number of two or three capitals and digits, the first a capital, that begin or end no interchange. */
    boolean include(int code) {
        int place = code * SPREAD >>> Integer.SIZE - BITS;
        return code != CodeSet.NOTHING && (seen[place] == code || isFirstSeen(code, place));
    }

    private boolean isFirstSeen(int code, int place) {
        boolean good = isIdentifier(code) && code != ISA && code != IEA;
        seen[place] = good ? code : seen[place];
        return good;
    }

    private static boolean isIdentifier(int code) {
        int first = code >>> 2 * Byte.SIZE;
        int second = code >>> Byte.SIZE & 0xFF;
        boolean begins = first == 0 ? isCapital(second) : isCapital(first) && isCapitalOrDigit(second);
        return begins && isCapitalOrDigit(code & 0xFF);
    }

    private static boolean isCapital(int character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isCapitalOrDigit(int character) {
        return isCapital(character) || character >= '0' && character <= '9';
    }
}
