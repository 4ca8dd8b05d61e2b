package org.claimwright.patientbilling;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/**
 * A patient for whom a statement is due.
 *
 * @param asked what may be asked for now
 * @param lastMade null when this is the first
 * @param nextLevel as far as the last statement tells
 */
public record PatientToBill(PatientId patient, Money asked, LocalDate lastMade, int nextLevel)
        implements Serializable {}
