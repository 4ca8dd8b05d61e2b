package org.claimwright.payers;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What can be wrong with an entry of the payer directory. */
enum PayerFinding {
    NAME_MISSING("PAY-0101", "the payer's name is missing", "enter it as on the insurance card"),
    ELECTRONIC_ID_WRONG(
            "PAY-0102",
            "the payer id is not 2 to 20 capitals or digits",
            "copy it from the clearinghouse's payer list"),
    FILING_INDICATOR_UNKNOWN("PAY-0103", "the kind of insurance is not known", "choose one of the list"),
    TIMELY_FILING_WRONG("PAY-0104", "the filing limit is not between 1 and 1095 days", "enter it as in the contract"),
    PAYER_KNOWN("PAY-0105", "another payer has this payer id", "change that payer instead");

    private final String code;
    private final String found;
    private final String todo;

    PayerFinding(String code, String found, String todo) {
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
