package org.claimwright.registration;

import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;

/**
 * A subscriber who is not the patient.
 *
 * @param birthDate null when not known
 * @param address null when it is the patient's
 */
public record SubscriberForm(
        String firstName, String middleName, String lastName, LocalDate birthDate, Sex sex, PostalAddress address) {}
