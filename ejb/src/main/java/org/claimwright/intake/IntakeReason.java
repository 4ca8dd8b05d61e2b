package org.claimwright.intake;

import org.claimwright.kernel.Finding;

/** Why something that another system sent waits. */
public enum IntakeReason {
    NOT_READABLE("INT-0101", "the message cannot be read: %s", "ask the sender for it again"),
    NOTHING_TO_DO_WITH(
            "INT-0102", "messages %s are not worked with here", "nothing, or ask the sender not to send them"),
    NUMBER_MISSING("INT-0103", "the sender gives no number for %s", "ask the sender to give it"),
    PATIENT_UNKNOWN(
            "INT-0201",
            "no patient is registered under the sender's number %s",
            "register the patient by the sender's registration message, or map PATIENT %1$s to an account number"),
    PATIENT_ALIKE(
            "INT-0202",
            "account %s has the same name and birth date",
            "map PATIENT and the sender's number to that account number; or change that account if it is another person"),
    ACCOUNT_UNKNOWN("INT-0203", "the map names account %s, which is not here", "mend the map"),
    PAYER_UNKNOWN(
            "INT-0301",
            "the payer \"%s\" is not in the directory",
            "add the payer, or map PAYER %1$s to its electronic id"),
    MEMBER_ID_MISSING(
            "INT-0302",
            "the coverage with \"%s\" has no member id",
            "add the coverage at the patient from the card, or map MEMBER %2$s|%1$s to the member id"),
    COVERAGE_BEGIN_MISSING(
            "INT-0303",
            "the coverage with \"%s\" has no first day",
            "add the coverage at the patient from the card, or map COVERAGE_BEGIN %2$s|%1$s to the day, as 2026-01-31"),
    PROVIDER_UNKNOWN(
            "INT-0401",
            "the provider \"%s\" is not one of the practice's",
            "add the provider under Administration, or map PROVIDER %1$s to an NPI"),
    LOCATION_UNKNOWN(
            "INT-0402",
            "the place \"%s\" is not one of the practice's",
            "add the location under Administration, or map LOCATION %1$s to a location's name"),
    DIAGNOSIS_NOT_CODED(
            "INT-0403",
            "%s is no ICD-10-CM code",
            "ask for the code, or map DIAGNOSIS %1$s to one (to - where it is not to be billed)"),
    SERVICE_NOT_CODED(
            "INT-0404",
            "%s is no HCPCS or CPT number",
            "ask for the number, or map PROCEDURE %1$s to one (to - where it is not to be billed)"),
    NO_SERVICE("INT-0405", "the visit has no service to bill", "enter the visit by hand, or close this as done"),
    INSTITUTIONAL(
            "INT-0406", "it is a claim of an institution", "bill it elsewhere: professional claims are written here"),
    TAKEN_BACK(
            "INT-0407",
            "service %s is taken back by the sender",
            "correct the visit's lines, or replace its claim, and close this as done"),
    OTHER_AMOUNT("INT-0408", "%s is no number of units", "ask the sender for it");

    private final String code;
    private final String found;
    private final String todo;

    IntakeReason(String code, String found, String todo) {
        this.code = code;
        this.found = found;
        this.todo = todo;
    }

    public Finding at(String where, Object... values) {
        return new Finding(code, where, found.formatted(values), todo.formatted(values));
    }
}
