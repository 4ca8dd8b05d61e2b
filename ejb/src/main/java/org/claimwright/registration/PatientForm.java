package org.claimwright.registration;

import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;

/**
 * What is entered for a patient.
 *
 * @param birthDate null when missing
 * @param guarantor null when the patient is the guarantor
 */
public record PatientForm(
        String firstName,
        String middleName,
        String lastName,
        String suffix,
        LocalDate birthDate,
        Sex sex,
        PostalAddress address,
        String phone,
        GuarantorForm guarantor) {}
