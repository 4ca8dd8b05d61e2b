package org.claimwright.encounters;

import org.claimwright.kernel.Finding;

/** What can be wrong with a visit as somebody gives it. Those from ENC-0211 to ENC-0219 are warnings. */
public enum EncounterFault {
    PATIENT_MISSING("ENC-0101", "no patient is chosen", "search by name, birth date or account number and take one"),
    DATE_MISSING("ENC-0102", "the service date is missing", "enter the day the patient was seen"),
    DATE_IN_FUTURE("ENC-0103", "%s has not come yet", "enter the day the patient was seen"),
    DATE_BEFORE_BIRTH(
            "ENC-0104", "%s is before the patient was born", "mend the service date, or take another patient"),
    PROVIDER_MISSING("ENC-0105", "no rendering provider is chosen", "choose who saw the patient"),
    PROVIDER_RETIRED("ENC-0106", "this provider is no longer active", "choose who saw the patient"),
    LOCATION_MISSING("ENC-0107", "no place is chosen", "choose where the patient was seen"),
    PLACE_UNKNOWN(
            "ENC-0108", "\"%s\" is no place of service", "use two digits of the CMS list, such as 11 for an office"),
    DAY_MALFORMED("ENC-0109", "\"%s\" is no day", "write it like 11/17/2026"),
    DIAGNOSIS_MALFORMED("ENC-0201", "\"%s\" is no diagnosis code", "write an ICD-10-CM code, such as E11.9"),
    DIAGNOSES_TOO_MANY("ENC-0202", "%s diagnoses; a claim takes 12", "keep the twelve that matter most"),
    DIAGNOSIS_REPEATED("ENC-0203", "%s stands already as diagnosis %s", "take one of the two away"),
    DIAGNOSIS_UNKNOWN_HERE(
            "ENC-0211",
            "%s is unknown here: it is not among the codes that are loaded",
            "check its spelling, or go on"),
    DIAGNOSIS_IS_A_HEADING("ENC-0212", "%s is a heading: payers want a code below it", "choose a longer code"),
    DIAGNOSIS_NOT_VALID_THEN("ENC-0213", "%s is not valid on %s", "choose the code that was valid on that day"),
    ACCIDENT_DATE_MISSING("ENC-0301", "the day of the accident is missing", "enter it, or take the cause away"),
    ACCIDENT_STATE_MISSING("ENC-0302", "the state of the auto accident is missing", "enter two letters, such as IL"),
    ACCIDENT_AFTER_SERVICE("ENC-0303", "the accident, %s, is after the service date", "mend one of the two days"),
    STATE_MALFORMED("ENC-0304", "\"%s\" is no state", "enter two letters, such as IL"),
    CAUSE_MISSING("ENC-0305", "an accident is given without its kind", "choose what the visit is related to"),
    REFERRER_INCOMPLETE("ENC-0401", "the referring provider needs a last name and an NPI", "enter both, or neither"),
    REFERRER_NPI_WRONG("ENC-0402", "%s is no NPI: its last digit does not check", "copy the ten digits again"),
    AUTHORIZATION_TOO_LONG("ENC-0501", "the authorization number has %s characters; 50 fit", "copy the number again"),
    CLOSED("ENC-0601", "the visit is closed", "open it again first"),
    ANOTHER_PATIENT(
            "ENC-0602", "the visit was written down for another patient", "withdraw its lines and enter a new visit");

    private final String code;
    private final String found;
    private final String todo;

    EncounterFault(String code, String found, String todo) {
        this.code = code;
        this.found = found;
        this.todo = todo;
    }

    public String code() {
        return code;
    }

    public Finding at(String where, Object... values) {
        return new Finding(code, where, found.formatted(values), todo);
    }
}
