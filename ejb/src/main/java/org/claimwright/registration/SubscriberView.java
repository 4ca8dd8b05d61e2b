package org.claimwright.registration;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;

/**
 * Who holds a coverage; the patient, when the relationship is SELF.
 *
 * @param birthDate null when not known
 */
public record SubscriberView(
        String firstName, String middleName, String lastName, LocalDate birthDate, Sex sex, PostalAddress address)
        implements Serializable {}
