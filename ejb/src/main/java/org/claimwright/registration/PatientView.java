package org.claimwright.registration;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;

/**
 * A patient of the practice.
 *
 * @param accountNumber eight digits, unique in the practice
 * @param phone ten digits, or empty
 */
public record PatientView(
        PatientId id,
        String accountNumber,
        String firstName,
        String middleName,
        String lastName,
        String suffix,
        LocalDate birthDate,
        Sex sex,
        PostalAddress address,
        String phone,
        GuarantorView guarantor)
        implements Serializable {}
