package org.claimwright.registration;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What registration itself refuses; what only a claim needs is found when the claim is checked. */
public enum RegistrationFinding {
    FIRST_NAME_MISSING("REG-0101", "the first name is missing", "enter it as on the insurance card"),
    LAST_NAME_MISSING("REG-0102", "the last name is missing", "enter it as on the insurance card"),
    NAME_TOO_LONG("REG-0103", "a claim carries 60 letters of a last name and 35 of a first name", "shorten it"),
    NAME_HAS_SYMBOLS(
            "REG-0108", "a name has letters, digits, spaces, hyphens, apostrophes and periods only", "remove the rest"),
    BIRTH_DATE_MISSING("REG-0104", "the birth date is missing or is no date", "enter it as 3/14/1985"),
    BIRTH_DATE_IN_FUTURE("REG-0105", "the birth date lies in the future", "check the year"),
    BIRTH_DATE_TOO_EARLY("REG-0106", "the birth date lies more than 124 years back", "check the year"),
    PHONE_WRONG("REG-0107", "the phone number has not ten digits", "enter it as 312-555-0100, or leave it empty"),
    PAYER_MISSING("REG-0201", "no payer is chosen", "choose one, or remove the coverage"),
    MEMBER_ID_MISSING("REG-0202", "the member id is missing", "copy it from the insurance card"),
    MEMBER_ID_WRONG("REG-0203", "the member id is not 2 to 80 letters and digits", "copy it from the insurance card"),
    MEDICARE_NUMBER_WRONG(
            "REG-0204",
            "this is not a Medicare number, which has 11 characters of a fixed pattern",
            "copy it from the card"),
    RANK_UNKNOWN("REG-0205", "the rank is not first, second or third", "choose one"),
    BEGIN_MISSING("REG-0206", "the first day of the coverage is missing or is no date", "enter it as 1/1/2026"),
    END_BEFORE_BEGIN("REG-0207", "the coverage ends before it begins", "check both dates"),
    RELATIONSHIP_SELF_OF_OTHER(
            "REG-0208",
            "the patient is the subscriber, and another subscriber is named",
            "choose spouse, child or other"),
    SUBSCRIBER_MISSING("REG-0209", "the subscriber's name is missing", "enter it as on the insurance card"),
    RANK_TAKEN(
            "REG-0210",
            "another coverage has this rank at the same time",
            "choose another rank, or end or replace the other coverage"),
    RANK_WITHOUT_HIGHER(
            "REG-0211",
            "on some day of this coverage nothing is ranked before it",
            "rank it first, or add the coverage that is billed before it"),
    LOWER_LEFT_ALONE(
            "REG-0212",
            "a coverage ranked after this one would have nothing before it on some day",
            "end this coverage, so that the others move up, or replace it"),
    REPLACED_TOO_EARLY(
            "REG-0213",
            "the new coverage does not begin after the one it replaces",
            "correct the old coverage instead, or choose a later day"),
    LAST_DAY_MISSING("REG-0214", "the last day is missing or is no date", "enter it as 12/31/2026"),
    ENDS_EARLIER("REG-0215", "the coverage ends before that day already", "correct the coverage instead"),
    ORDER_BROKEN(
            "REG-0216",
            "after that day another coverage with this rank is on file, so the others cannot move up",
            "correct the days of the other coverages first");

    private final String code;
    private final String found;
    private final String todo;

    RegistrationFinding(String code, String found, String todo) {
        this.code = code;
        this.found = found;
        this.todo = todo;
    }

    Finding at(String where) {
        return new Finding(code, where, found, todo);
    }

    void unless(boolean holds, String where, List<Finding> wrong) {
        if (!holds) {
            wrong.add(at(where));
        }
    }
}
