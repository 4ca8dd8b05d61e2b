package org.claimwright.claims.model;

import java.time.LocalDate;
import org.claimwright.encounters.RelatedCause;

/** Why somebody else may owe the bill (005010X222A1 CLM11). */
public record RelatedAccident(RelatedCause cause, LocalDate on, String state) {}
