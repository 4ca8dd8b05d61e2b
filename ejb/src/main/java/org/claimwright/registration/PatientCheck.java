package org.claimwright.registration;

import static org.claimwright.registration.RegistrationFinding.BIRTH_DATE_IN_FUTURE;
import static org.claimwright.registration.RegistrationFinding.BIRTH_DATE_MISSING;
import static org.claimwright.registration.RegistrationFinding.BIRTH_DATE_TOO_EARLY;
import static org.claimwright.registration.RegistrationFinding.FIRST_NAME_MISSING;
import static org.claimwright.registration.RegistrationFinding.LAST_NAME_MISSING;
import static org.claimwright.registration.RegistrationFinding.NAME_HAS_SYMBOLS;
import static org.claimwright.registration.RegistrationFinding.NAME_TOO_LONG;
import static org.claimwright.registration.RegistrationFinding.PHONE_WRONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.AddressCheck;
import org.claimwright.kernel.Finding;

/** Whether a person's data can be registered. A finding's place is the form's field, and no finding repeats a name or a date. */
record PatientCheck(LocalDate today) {
    private static final int LAST_NAME_MAXIMUM = 60;
    private static final int FIRST_NAME_MAXIMUM = 35;
    private static final int OLDEST_YEARS = 124;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'\u2019-]*");
    private static final Pattern PHONE = Pattern.compile("(\\d{10})?");

    List<Finding> findings(PatientForm form) {
        var wrong = new ArrayList<Finding>();
        name(form.firstName(), form.lastName(), "", wrong);
        NAME_HAS_SYMBOLS.unless(NAME.matcher(form.middleName()).matches(), "middleName", wrong);
        BIRTH_DATE_MISSING.unless(form.birthDate() != null, "birthDate", wrong);
        birthDate(form.birthDate(), "birthDate", wrong);
        wrong.addAll(AddressCheck.of(form.address(), "address"));
        PHONE_WRONG.unless(PHONE.matcher(form.phone()).matches(), "phone", wrong);
        if (form.guarantor() != null) {
            guarantor(form.guarantor(), wrong);
        }
        return List.copyOf(wrong);
    }

    /** @param where the form's field that holds the person, with a dot, or empty */
    void name(String firstName, String lastName, String where, List<Finding> wrong) {
        FIRST_NAME_MISSING.unless(!firstName.isBlank(), where + "firstName", wrong);
        LAST_NAME_MISSING.unless(!lastName.isBlank(), where + "lastName", wrong);
        NAME_TOO_LONG.unless(firstName.length() <= FIRST_NAME_MAXIMUM, where + "firstName", wrong);
        NAME_TOO_LONG.unless(lastName.length() <= LAST_NAME_MAXIMUM, where + "lastName", wrong);
        NAME_HAS_SYMBOLS.unless(NAME.matcher(firstName).matches(), where + "firstName", wrong);
        NAME_HAS_SYMBOLS.unless(NAME.matcher(lastName).matches(), where + "lastName", wrong);
    }

    /** @param date null when missing, which is not this method's matter */
    void birthDate(LocalDate date, String where, List<Finding> wrong) {
        if (date != null) {
            BIRTH_DATE_IN_FUTURE.unless(!date.isAfter(today), where, wrong);
            BIRTH_DATE_TOO_EARLY.unless(!date.isBefore(today.minusYears(OLDEST_YEARS)), where, wrong);
        }
    }

    private void guarantor(GuarantorForm guarantor, List<Finding> wrong) {
        name(guarantor.firstName(), guarantor.lastName(), "guarantor.", wrong);
        wrong.addAll(AddressCheck.of(guarantor.address(), "guarantor.address"));
        PHONE_WRONG.unless(PHONE.matcher(guarantor.phone()).matches(), "guarantor.phone", wrong);
    }
}
