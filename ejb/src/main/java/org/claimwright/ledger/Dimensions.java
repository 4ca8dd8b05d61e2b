package org.claimwright.ledger;

/** Of whom and of what a line is, as ids of other capabilities; null where it is of none. */
public record Dimensions(Long patient, Long payer, Long claim, Long charge, Long remittance) {
    public static final Dimensions NONE = new Dimensions(null, null, null, null, null);

    public static Dimensions ofPatient(long patient) {
        return new Dimensions(patient, null, null, null, null);
    }

    public Dimensions withPayer(long id) {
        return new Dimensions(patient, id, claim, charge, remittance);
    }

    public Dimensions withClaim(long id) {
        return new Dimensions(patient, payer, id, charge, remittance);
    }

    public Dimensions withCharge(long id) {
        return new Dimensions(patient, payer, claim, id, remittance);
    }

    public Dimensions withRemittance(long id) {
        return new Dimensions(patient, payer, claim, charge, id);
    }
}
