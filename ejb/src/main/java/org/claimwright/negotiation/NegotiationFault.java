package org.claimwright.negotiation;

import org.claimwright.kernel.Finding;

/** What can be wrong with what somebody wants of a negotiation; a code is never reused. */
public enum NegotiationFault {
    NOTHING_CHOSEN("NEG-0101", "no underpaid claim is chosen", "choose one or several of one payer"),
    SEVERAL_PAYERS("NEG-0102", "the chosen claims are of several payers", "choose claims of one payer for one case"),
    IN_CASE_ALREADY("NEG-0103", "claim %s is no longer open", "leave it out: it is in a case, or was paid as expected"),
    OWNER_MISSING("NEG-0104", "the case has no owner", "say who works on it"),
    DEADLINE_PAST("NEG-0105", "the deadline, %s, has passed", "choose today or a later day"),
    STEP_NOT_ALLOWED("NEG-0201", "a case that is \"%s\" cannot %s", "%s"),
    AMOUNT_MALFORMED("NEG-0301", "\"%s\" is no amount", "write dollars and cents, such as 96.80"),
    AMOUNTS_INCOMPLETE("NEG-0302", "an amount is missing", "give a total, or an amount for each line"),
    BELOW_ALLOWED("NEG-0303", "%s is less than the payer allowed already, %s", "offer that or more"),
    ABOVE_EXPECTED("NEG-0304", "%s is more than the contract says, %s", "offer that or less"),
    DAY_IN_FUTURE("NEG-0305", "%s has not come yet", "give the day on which the offer was made"),
    BEFORE_LAST_OFFER("NEG-0306", "the offer before it was made on %s", "give that day or a later one"),
    BELOW_FLOOR(
            "NEG-0401",
            "%s is below your floor of %s, which is %s %% of the expected %s",
            "make a counter-offer, or ask somebody with a lower floor to agree"),
    NOT_THE_LAST_OFFER("NEG-0402", "another offer has come since", "agree to the last one"),
    NO_PARTNER(
            "NEG-0403", "no trading partner takes files for %s", "let an administrator route this payer to a partner"),
    NO_PAYER_NUMBER(
            "NEG-0404",
            "claim %s has no claim number of the payer",
            "post its remittance again, or leave it out of the case"),
    LIST_UNKNOWN("NEG-0501", "no agreement of this practice is called %s", "ask the payer which list it answers");

    private final String code;
    private final String found;
    private final String todo;

    NegotiationFault(String code, String found, String todo) {
        this.code = code;
        this.found = found;
        this.todo = todo;
    }

    /** @param values for what was found, in order */
    public Finding at(String where, Object... values) {
        return new Finding(code, where, found.formatted(values), todo);
    }

    /** @param what may be done instead */
    public static Finding step(CaseState state, CaseStep step, String what) {
        var fault = STEP_NOT_ALLOWED;
        return new Finding(
                fault.code, "case", fault.found.formatted(state.words(), step.words()), fault.todo.formatted(what));
    }
}
