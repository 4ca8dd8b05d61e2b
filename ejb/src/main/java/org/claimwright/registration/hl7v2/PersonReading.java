package org.claimwright.registration.hl7v2;

import java.util.Locale;
import java.util.Optional;
import org.claimwright.hl7v2.MessageSegment;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.GuarantorForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.Sex;

/** Reads the person of PID and the guarantor of GT1. */
record PersonReading(MessageSegment person, Optional<MessageSegment> guarantor) {
    PatientForm form() {
        return new PatientForm(
                person.text(5, 2),
                person.text(5, 3),
                familyName(person, 5),
                person.text(5, 4),
                person.day(7).orElse(null),
                sex(person.text(8)),
                address(person, 11),
                phone(person, 13),
                guarantor
                        .filter(segment -> !isPatient(segment))
                        .map(PersonReading::guarantor)
                        .orElse(null));
    }

    /** GT1-11 says what the guarantor is to the patient; without it the same name is the same person. */
    private boolean isPatient(MessageSegment segment) {
        var relationship = segment.text(11).toUpperCase(Locale.ROOT);
        return relationship.startsWith("SEL")
                || relationship.equals("18")
                || relationship.isEmpty()
                        && familyName(segment, 3).equalsIgnoreCase(familyName(person, 5))
                        && segment.text(3, 2).equalsIgnoreCase(person.text(5, 2))
                || familyName(segment, 3).isEmpty();
    }

    private static GuarantorForm guarantor(MessageSegment segment) {
        return new GuarantorForm(segment.text(3, 2), familyName(segment, 3), address(segment, 5), phone(segment, 6));
    }

    static String familyName(MessageSegment segment, int field) {
        return segment.text(field, 1);
    }

    /** A payer takes F and M; what else is said is unknown to it (005010X222A1 DMG03). */
    static Sex sex(String code) {
        return switch (code) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    static PostalAddress address(MessageSegment segment, int field) {
        return new PostalAddress(
                segment.text(field, 1),
                segment.text(field, 2),
                segment.text(field, 3),
                segment.text(field, 4),
                segment.text(field, 5).replaceAll("\\D", ""));
    }

    /** Area code and number in their own components, or as written in the first one; what is no ten digits is left out. */
    private static String phone(MessageSegment segment, int field) {
        var parts = (segment.text(field, 6) + segment.text(field, 7)).replaceAll("\\D", "");
        var written = segment.text(field, 1).replaceAll("\\D", "");
        return parts.length() == 10 ? parts : written.length() == 10 ? written : "";
    }
}
