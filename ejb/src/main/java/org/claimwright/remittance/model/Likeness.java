package org.claimwright.remittance.model;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;

/** In what a decision and a claim of ours agree; two agreements are enough to believe a control number. */
public record Likeness(boolean memberId, boolean serviceDate, boolean charge, boolean payer) {
    private static final int ENOUGH = 2;

    public boolean isEnough() {
        return agreements().size() >= ENOUGH;
    }

    /** In the biller's words. */
    public List<String> agreements() {
        var same = new ArrayList<String>();
        add(same, memberId, "member number");
        add(same, serviceDate, "date of service");
        add(same, charge, "charge");
        add(same, payer, "payer");
        return same;
    }

    private static void add(List<String> same, boolean agrees, String word) {
        if (agrees) {
            same.add(word);
        }
    }

    /** A reversal carries the charge with the opposite sign; a payer that splits a claim repeats only a part of it. */
    public static boolean sameCharge(Money decided, Money billed) {
        return decided.equals(billed) || decided.negated().equals(billed);
    }
}
