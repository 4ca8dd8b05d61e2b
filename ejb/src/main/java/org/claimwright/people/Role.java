package org.claimwright.people;

/** What a person may do in one practice. */
public enum Role {
    BILLER,
    SUPERVISOR,
    ADMINISTRATOR,
    /** Opens nothing but the own balance and statements. */
    PATIENT
}
