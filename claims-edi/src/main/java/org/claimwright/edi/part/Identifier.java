package org.claimwright.edi.part;

/** A party's main identifier: XX for an NPI, MI for a member id, PI for a payer id, 46 for a submitter's. */
public record Identifier(String qualifier, String value) {
    public static final Identifier NONE = new Identifier("", "");

    public static Identifier npi(String npi) {
        return new Identifier("XX", npi);
    }

    public static Identifier memberId(String memberId) {
        return new Identifier("MI", memberId);
    }

    public static Identifier payerId(String payerId) {
        return new Identifier("PI", payerId);
    }
}
