package org.claimwright.charges;

import org.claimwright.kernel.Finding;

/** What can be wrong with service lines as somebody gives them. Those from CHG-0111 to CHG-0119 are warnings. */
public enum ChargeFault {
    PROCEDURE_MALFORMED("CHG-0101", "\"%s\" is no procedure code", "write five digits or letters, such as 99213"),
    MODIFIER_MALFORMED("CHG-0102", "\"%s\" is no modifier", "write two digits or letters, such as 25"),
    MODIFIERS_TOO_MANY("CHG-0103", "%s modifiers; a line takes 4", "keep the four that matter most"),
    MODIFIER_REPEATED("CHG-0104", "modifier %s stands twice", "take one of the two away"),
    PROCEDURE_UNKNOWN_HERE(
            "CHG-0111", "%s is unknown here: it is not among the codes that are loaded", "check the number, or go on"),
    PROCEDURE_NOT_VALID_THEN("CHG-0112", "%s is not valid on %s", "choose the code that was valid on that day"),
    MODIFIER_UNKNOWN_HERE(
            "CHG-0113", "modifier %s is unknown here: it is not among the codes that are loaded", "check it, or go on"),
    UNITS_NOT_POSITIVE("CHG-0201", "the units are missing, or not more than 0", "enter how many, such as 1"),
    UNITS_OUT_OF_RANGE("CHG-0202", "%s units cannot be billed", "use up to 9999, with up to three decimals"),
    UNITS_MALFORMED("CHG-0203", "\"%s\" is no number of units", "enter how many, such as 1 or 0.5"),
    PRICE_MISSING("CHG-0301", "no fee schedule names a price for %s on %s", "type the price of one unit"),
    PRICE_OUT_OF_RANGE("CHG-0302", "%s is no price", "type the price of one unit, 0.00 or more"),
    PRICE_MALFORMED("CHG-0303", "\"%s\" is no price", "type dollars and cents, such as 125.00"),
    POINTER_MISSING("CHG-0401", "the line points to no diagnosis", "name the diagnosis it was done for, such as A"),
    POINTER_TO_NOTHING("CHG-0402", "there is no diagnosis %s", "point to one of the visit's diagnoses"),
    POINTERS_TOO_MANY("CHG-0403", "%s pointers; a line takes 4", "keep the four that matter most"),
    POINTER_REPEATED("CHG-0404", "the line points to diagnosis %s twice", "take one of the two away"),
    POINTER_MALFORMED("CHG-0405", "\"%s\" points to no diagnosis", "write their letters, such as A,C"),
    ENDS_BEFORE_IT_BEGINS("CHG-0501", "the last day, %s, is before the first, %s", "mend one of the two days"),
    DAY_IN_FUTURE("CHG-0502", "%s has not come yet", "enter the day of the service"),
    LINES_MISSING("CHG-0503", "the visit has no service line", "enter what was done, or hold the visit"),
    LINES_TOO_MANY("CHG-0504", "%s lines; a claim takes 50", "put the rest on a second visit"),
    BILLED("CHG-0601", "a claim was released for this visit", "correct it through that claim: replace or void it");

    private final String code;
    private final String found;
    private final String todo;

    ChargeFault(String code, String found, String todo) {
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
