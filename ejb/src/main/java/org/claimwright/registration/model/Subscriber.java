package org.claimwright.registration.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.Sex;
import org.claimwright.registration.SubscriberForm;

/**
 * Who holds a coverage, when it is not the patient.
 *
 * @param address null when it is the patient's
 */
@Embeddable
record Subscriber(
        String firstName,
        String middleName,
        String lastName,
        LocalDate birthDate,
        @Enumerated(EnumType.STRING) Sex sex,
        PostalAddress address) {
    static Subscriber of(SubscriberForm form) {
        return new Subscriber(
                form.firstName().strip(),
                form.middleName().strip(),
                form.lastName().strip(),
                form.birthDate(),
                form.sex(),
                form.address());
    }
}
