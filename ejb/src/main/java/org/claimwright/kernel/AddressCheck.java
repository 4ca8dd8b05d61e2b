package org.claimwright.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an address can stand on a claim: street, city, state and ZIP are there and have their shape. */
public enum AddressCheck {
    LINE_MISSING("KRN-0201", "line1", "the street is missing", "enter street and number"),
    CITY_MISSING("KRN-0202", "city", "the city is missing", "enter it"),
    STATE_UNKNOWN("KRN-0203", "state", "the state is not two letters", "enter it as IL"),
    ZIP_UNKNOWN("KRN-0204", "zip", "the ZIP code has neither five nor nine digits", "enter it as 60601 or 60601-1234");

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(\\d{4})?");

    private final String code;
    private final String field;
    private final String found;
    private final String todo;

    AddressCheck(String code, String field, String found, String todo) {
        this.code = code;
        this.field = field;
        this.found = found;
        this.todo = todo;
    }

    /**
     * @param where the form's field of the address; a finding's place is the part of it, as {@code address.zip}
     */
    public static List<Finding> of(PostalAddress address, String where) {
        var wrong = new ArrayList<Finding>();
        LINE_MISSING.unless(!address.line1().isBlank(), where, wrong);
        CITY_MISSING.unless(!address.city().isBlank(), where, wrong);
        STATE_UNKNOWN.unless(STATE.matcher(address.state()).matches(), where, wrong);
        ZIP_UNKNOWN.unless(ZIP.matcher(address.zip()).matches(), where, wrong);
        return List.copyOf(wrong);
    }

    private void unless(boolean holds, String where, List<Finding> wrong) {
        if (!holds) {
            wrong.add(new Finding(code, where + "." + field, found, todo));
        }
    }
}
