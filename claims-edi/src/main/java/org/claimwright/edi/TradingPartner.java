package org.claimwright.edi;

/** One end of an exchange: the qualified identifier of ISA05-08, and the application's code of GS02-03. */
public record TradingPartner(String qualifier, String identifier, String applicationCode) {
    public TradingPartner {
        if (qualifier.length() != 2 || identifier.isBlank() || identifier.length() > 15) {
            throw new IllegalArgumentException(
                    "An interchange identifier is a two letter qualifier and 1 to 15 characters");
        }
        if (applicationCode.length() < 2 || applicationCode.length() > 15) {
            throw new IllegalArgumentException("An application code has 2 to 15 characters");
        }
    }

    /** The usual case: mutually agreed (ZZ), and known to the application by the same name. */
    public static TradingPartner of(String identifier) {
        return new TradingPartner("ZZ", identifier, identifier);
    }
}
