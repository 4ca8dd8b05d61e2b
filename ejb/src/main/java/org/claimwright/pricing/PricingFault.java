package org.claimwright.pricing;

import org.claimwright.kernel.Finding;

/** What can be wrong with a schedule or with a price that somebody gives. */
public enum PricingFault {
    NAME_MISSING("PRC-0101", "the schedule has no name", "give it a name you will know it by"),
    FIRST_DAY_MISSING("PRC-0102", "the schedule has no first day", "give the first day on which its prices hold"),
    ENDS_BEFORE_IT_BEGINS("PRC-0103", "the last day, %s, is before the first, %s", "mend one of the two days"),
    OVERLAPS("PRC-0104", "%s is in force %s", "end that schedule the day before, or choose other days"),
    PROCEDURE_MALFORMED(
            "PRC-0201", "\"%s\" is no procedure code", "write five digits or capital letters, such as 99213"),
    MODIFIER_MALFORMED(
            "PRC-0202",
            "\"%s\" is no modifier",
            "write two digits or capital letters, or nothing for the price without one"),
    AMOUNT_MALFORMED("PRC-0203", "\"%s\" is no price", "write dollars and cents, such as 125.00"),
    COLUMNS_WRONG("PRC-0204", "the row has %s columns", "write three: procedure,modifier,amount"),
    REPEATED("PRC-0205", "%s stands already in row %s", "keep one of the two rows"),
    PAYER_MISSING("PRC-0301", "the contract names no payer", "choose the payer that signed it"),
    CONTRACT_NAME_MISSING("PRC-0302", "the contract has no name", "give it a name you will know it by"),
    CONTRACT_FIRST_DAY_MISSING("PRC-0303", "the contract has no first day", "give the first day of service it is for"),
    CONTRACT_OVERLAPS(
            "PRC-0304",
            "%s with the same payer is in force %s",
            "end that contract the day before, or choose other days"),
    PERCENT_MALFORMED("PRC-0305", "\"%s\" is no percentage", "write it as 60 or 62.5, or nothing"),
    TOLERANCE_MALFORMED("PRC-0306", "\"%s\" is no amount", "write dollars and cents, such as 1.00, or nothing"),
    SETTING_MALFORMED("PRC-0401", "\"%s\" is no setting", "write facility, office, or nothing for any place"),
    RATE_MALFORMED("PRC-0402", "\"%s\" is no rate", "write dollars with up to four decimals, such as 30.00 or 0.1250"),
    DAY_MALFORMED("PRC-0403", "\"%s\" is no day", "write it as 2026-01-31"),
    RATE_COLUMNS_WRONG("PRC-0404", "the row has %s columns", "write six: procedure,modifier,setting,amount,from,to"),
    PERCENT_OUT_OF_RANGE("PRC-0206", "%s is no percentage of a fee", "write a number up to 2000, such as 150"),
    MEDICARE_NOT_LOADED(
            "PRC-0207",
            "no fees of Medicare are loaded for the schedule's first day",
            "load them under Administration, Codes and fees");

    private final String code;
    private final String found;
    private final String todo;

    PricingFault(String code, String found, String todo) {
        this.code = code;
        this.found = found;
        this.todo = todo;
    }

    public Finding at(String where, Object... values) {
        return new Finding(code, where, found.formatted(values), todo);
    }
}
