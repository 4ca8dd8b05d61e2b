package org.claimwright.patientbilling;

import java.util.List;
import org.claimwright.kernel.Finding;

/** What can be wrong with what is asked of the patient's account. */
enum BillingFault {
    AMOUNT_NOT_POSITIVE("PAB-0101", "the amount is missing or not above zero", "enter it as 40.00"),
    CARD_NUMBER(
            "PAB-0102",
            "this looks like a card number, which is never kept here",
            "enter the reference that the card terminal printed"),
    REFERENCE_MISSING(
            "PAB-0103", "the reference is missing", "enter the number of the check or the terminal's reference"),
    VISIT_MISSING("PAB-0104", "no visit is chosen", "choose the visit, or let it go to what is oldest"),
    REFERENCE_LONG("PAB-0105", "the reference is longer than 40 characters", "enter the number alone"),
    VISIT_OF_ANOTHER("PAB-0106", "the visit is another patient's", "choose a visit of this patient"),
    NO_PLAN("PAB-0107", "there is no running plan", "let it go to what is oldest"),
    NOTHING_TO_PLAN("PAB-0201", "nothing is due that a plan could take", "wait until the patient's share is known"),
    PLAN_RUNS("PAB-0202", "a plan is running already", "let it be paid, or end it first"),
    INSTALMENTS_WRONG("PAB-0203", "the number of instalments is not between 2 and 36", "enter 2 to 36"),
    INSTALMENT_SMALL("PAB-0204", "that is less than a cent an instalment", "choose fewer instalments"),
    FIRST_DUE_WRONG(
            "PAB-0205",
            "the first instalment is not due between today and 30 days from now",
            "choose a day within 30 days"),
    DAY_WRONG("PAB-0206", "the day of the month is not between 1 and 28", "choose a day that every month has"),
    NEEDS_SUPERVISOR(
            "PAB-0207",
            "more than four instalments make the practice a creditor under Regulation Z (12 CFR 1026.2(a)(17))",
            "agree on up to four, or have a supervisor make the plan with the disclosure"),
    DISCLOSURE_MISSING(
            "PAB-0208",
            "the disclosure for more than four instalments is not confirmed",
            "hand out the terms (amount financed, finance charge 0.00, APR 0 %, schedule) and confirm it"),
    AMOUNT_OR_NUMBER("PAB-0209", "neither a number of instalments nor a least amount is given", "enter one of them"),
    VISIT_OPEN("PAB-0301", "the visit is still open", "close it first"),
    CLAIM_EXISTS("PAB-0302", "a claim carries this visit", "void the claim first, or let the payer decide"),
    NOTHING_UNBILLED("PAB-0303", "nothing of this visit is unbilled", "look at the account: it is billed already"),
    SELF_PAY_TOUCHED(
            "PAB-0304", "something was paid on it, or it is on a plan", "undo the payment, or end the plan, first"),
    NOTHING_DUE("PAB-0401", "the patient owes nothing that may be asked for", "wait until something is due"),
    NO_IDENTITY("PAB-0402", "the practice has not said who bills", "have an administrator enter the billing identity");

    private final String code;
    private final String found;
    private final String todo;

    BillingFault(String code, String found, String todo) {
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
