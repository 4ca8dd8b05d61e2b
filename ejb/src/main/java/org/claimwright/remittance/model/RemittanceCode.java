package org.claimwright.remittance.model;

import org.claimwright.kernel.Finding;

/** Why a remittance is not posted; a code is never reused. */
public enum RemittanceCode {
    LINE_DOES_NOT_BALANCE("REM-0101", "ask the payer for a corrected file"),
    CLAIM_DOES_NOT_BALANCE("REM-0102", "ask the payer for a corrected file"),
    CLAIM_CHARGE_DIFFERS("REM-0103", "ask the payer for a corrected file"),
    PAYMENT_DOES_NOT_BALANCE("REM-0104", "ask the payer for a corrected file"),
    UNREADABLE("REM-0105", "ask the payer for a corrected file"),
    DECISION_UNKNOWN("REM-0106", "post it by hand, or ask for this code to be taught to Claimwright"),
    PROVIDER_ADJUSTMENT_UNKNOWN("REM-0107", "post it by hand, or ask for this code to be taught to Claimwright"),
    GROUP_UNKNOWN("REM-0108", "ask the payer for a corrected file"),
    INFORMATION_WITH_MONEY("REM-0109", "ask the payer what the money is for"),
    TRACE_MISSING("REM-0110", "ask the payer for a file with the check or transfer number"),
    NOT_A_CREDIT("REM-0111", "ask the payer what this is; money is not taken from an account by a remittance"),
    SAME_MONEY("REM-0201", "nothing: it was taken when it came first");

    private final String code;
    private final String todo;

    RemittanceCode(String code, String todo) {
        this.code = code;
        this.todo = todo;
    }

    public Finding finding(String where, String found) {
        return new Finding(code, where, found, todo);
    }
}
