package org.claimwright.registration;

import java.io.Serializable;
import java.time.LocalDate;

/** A patient as a list shows them. */
public record PatientHit(
        PatientId id, String accountNumber, String firstName, String lastName, LocalDate birthDate, String phone)
        implements Serializable {}
