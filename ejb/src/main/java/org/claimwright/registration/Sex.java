package org.claimwright.registration;

/** As payers take it (005010X222A1 DMG03). */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
