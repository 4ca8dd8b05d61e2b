package org.claimwright.claims.model;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.Sex;

/** A person on a claim: the patient, or who holds the coverage. What is not known is null or empty. */
public record Party(
        String firstName,
        String middleName,
        String lastName,
        String suffix,
        LocalDate birthDate,
        Sex sex,
        PostalAddress address) {

    /** Whether both are one person, as far as name and birth date can tell. */
    boolean isSamePersonAs(Party other) {
        return plain(firstName).equals(plain(other.firstName))
                && plain(lastName).equals(plain(other.lastName))
                && (birthDate == null || other.birthDate == null || birthDate.equals(other.birthDate));
    }

    Stream<NamedText> texts(String whose) {
        return Stream.concat(
                Stream.of(
                        new NamedText(whose + "'s first name", firstName),
                        new NamedText(whose + "'s middle name", middleName),
                        new NamedText(whose + "'s last name", lastName),
                        new NamedText(whose + "'s suffix", suffix)),
                NamedText.of(whose + "'s address", address));
    }

    private static String plain(String name) {
        return PlainText.of(name);
    }
}
