package org.claimwright.patientbilling;

import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/**
 * A plan as it is asked for: by a number of instalments, or by the least amount of one.
 *
 * @param count null when the least amount is given
 * @param least null when the number is given
 * @param firstDue null when it could not be read
 * @param disclosureGiven whether the patient was handed the terms of a plan of more than four instalments
 */
public record PlanForm(PatientId patient, Integer count, Money least, LocalDate firstDue, boolean disclosureGiven) {}
