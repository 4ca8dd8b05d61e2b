package org.claimwright.practices;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What can be wrong with a practice's own data. */
enum PracticeFinding {
    LEGAL_NAME_MISSING("PRA-0201", "the legal name is missing", "enter it as on the tax notice (IRS CP 575)"),
    NPI_WRONG("PRA-0202", "the last digit of the NPI does not check", "copy the ten digits from the registry"),
    TAX_ID_WRONG("PRA-0203", "the tax id has not nine digits", "enter it as 36-1234567"),
    TAXONOMY_WRONG("PRA-0204", "the taxonomy code is not ten characters ending in X", "enter it as 207Q00000X"),
    POST_OFFICE_BOX(
            "PRA-0205",
            "the billing address is a post office box",
            "enter the street; the box may be the pay-to address"),
    ZIP_NOT_NINE_DIGITS(
            "PRA-0206", "the billing address needs the ZIP code with nine digits", "enter it as 60601-1234"),
    CONTACT_MISSING("PRA-0207", "nobody is named whom a payer may call", "enter a person or a desk"),
    PHONE_WRONG("PRA-0208", "the phone number has not ten digits", "enter it as 312-555-0100"),
    FIRST_NAME_MISSING("PRA-0301", "the first name is missing", "enter it"),
    LAST_NAME_MISSING("PRA-0302", "the last name is missing", "enter it"),
    PROVIDER_KNOWN("PRA-0303", "another provider of this practice has this NPI", "change that provider instead"),
    LOCATION_NAME_MISSING("PRA-0401", "the location has no name", "enter what the staff calls it"),
    PLACE_OF_SERVICE_WRONG("PRA-0402", "the place of service has not two digits", "enter it as 11 for an office"),
    LOCATION_KNOWN("PRA-0403", "another location of this practice has this name", "change that location instead"),
    DESK_PHONE_WRONG("PRA-0501", "the phone number for patients has not ten digits", "enter it as 312-555-0100"),
    DESK_HOURS_MISSING(
            "PRA-0502", "the hours of the billing phone are missing", "enter them as Monday to Friday, 8 AM to 5 PM"),
    PORTAL_ADDRESS_WRONG(
            "PRA-0503", "the portal address is no web address", "enter it as pay.practice.example, without https");

    private final String code;
    private final String found;
    private final String todo;

    PracticeFinding(String code, String found, String todo) {
        this.code = code;
        this.found = found;
        this.todo = todo;
    }

    void unless(boolean holds, String where, List<Finding> wrong) {
        if (!holds) {
            wrong.add(new Finding(code, where, found, todo));
        }
    }
}
