package org.claimwright.claims.model;

import java.time.LocalDate;

/** Why somebody else may owe the bill (005010X222A1 CLM11). */
public record RelatedAccident(Cause cause, LocalDate on, String state) {
    public enum Cause {
        AUTO_ACCIDENT,
        EMPLOYMENT,
        OTHER_ACCIDENT
    }
}
