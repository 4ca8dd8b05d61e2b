package org.claimwright.web.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.GuarantorForm;
import org.claimwright.registration.OutsidePatient;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.Sex;
import org.hl7.fhir.r4.model.Account;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;

/** Reads a Patient, with the guarantor of the patient's Account and the coverages that the bundle names. */
record PatientReading(BundleIndex index, Patient patient) {
    private static final int DAY = 10;

    OutsidePatient outside() {
        return new OutsidePatient(
                Identifiers.own(patient.getIdentifier()),
                form(),
                new CoverageReading(index, patient).coverages(),
                Optional.ofNullable(patient.getMeta().getLastUpdated())
                        .map(Date::toInstant)
                        .orElse(null));
    }

    private PatientForm form() {
        var name = name(patient.getName());
        return new PatientForm(
                given(name, 0),
                given(name, 1),
                text(name.getFamily()),
                name.getSuffix().stream().map(StringType::getValue).collect(Collectors.joining(" ")),
                day(patient.getBirthDateElement().getValueAsString()),
                sex(),
                address(patient.getAddress()),
                phone(patient.getTelecom()),
                guarantor().orElse(null));
    }

    private Sex sex() {
        if (!patient.hasGender()) {
            return Sex.UNKNOWN;
        }
        return switch (patient.getGender()) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private Optional<GuarantorForm> guarantor() {
        return index.all(Account.class).stream()
                .filter(account -> account.getSubject().stream().anyMatch(subject -> index.refersTo(subject, patient)))
                .flatMap(account -> account.getGuarantor().stream())
                .flatMap(guarantor -> index.find(guarantor.getParty(), RelatedPerson.class).stream())
                .findFirst()
                .map(PatientReading::guarantor);
    }

    private static GuarantorForm guarantor(RelatedPerson person) {
        var name = name(person.getName());
        return new GuarantorForm(
                given(name, 0), text(name.getFamily()), address(person.getAddress()), phone(person.getTelecom()));
    }

    static HumanName name(List<HumanName> names) {
        return names.stream()
                .filter(name -> name.getUse() == NameUse.OFFICIAL)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .orElseGet(HumanName::new);
    }

    static String given(HumanName name, int number) {
        return number < name.getGiven().size()
                ? text(name.getGiven().get(number).getValue())
                : "";
    }

    /** As written, so that no zone moves it; null for a year or month alone. */
    static LocalDate day(String written) {
        try {
            return written == null || written.length() < DAY ? null : LocalDate.parse(written.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static PostalAddress address(List<Address> addresses) {
        var address = addresses.stream().findFirst().orElseGet(Address::new);
        var lines = new ArrayList<>(
                address.getLine().stream().map(PrimitiveType::getValue).toList());
        return new PostalAddress(
                lines.isEmpty() ? "" : lines.get(0),
                lines.size() < 2 ? "" : lines.get(1),
                text(address.getCity()),
                text(address.getState()),
                text(address.getPostalCode()).replaceAll("\\D", ""));
    }

    private static String phone(List<ContactPoint> points) {
        return points.stream()
                .filter(point -> point.getSystem() == ContactPointSystem.PHONE && point.hasValue())
                .map(point -> point.getValue().replaceAll("\\D", ""))
                .filter(digits -> digits.length() == 10)
                .findFirst()
                .orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
