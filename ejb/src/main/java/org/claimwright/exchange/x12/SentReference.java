package org.claimwright.exchange.x12;

/** By what an answer names what it answers. */
public record SentReference(Kind kind, String value) {
    /** How far a reference reaches. */
    public enum Kind {
        /** ISA13, which TA101 repeats. */
        INTERCHANGE,
        /** GS06, which AK102 repeats (005010X231A1). */
        GROUP,
        /** BHT03, which the 277CA repeats (005010X214 2200B TRN02). */
        BATCH,
        /** The name of a plain file, without its ending. */
        NAME,
        /** By what name the sender of a message knows the practice it is for (HL7 version 2 MSH-6); it names no file. */
        RECEIVER
    }

    /** Numbers are compared as numbers: ISA13 is padded with zeros, GS06 is not. */
    static SentReference ofNumber(Kind kind, String digits) {
        return new SentReference(kind, digits.replaceFirst("^0+(?=.)", ""));
    }
}
