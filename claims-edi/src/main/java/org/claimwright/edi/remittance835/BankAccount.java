package org.claimwright.edi.remittance835;

import org.claimwright.edi.Segment;

/**
 * One end of a transfer (BPR06-09, BPR12-15).
 *
 * @param bankQualifier 01 for a routing number
 * @param accountQualifier DA demand deposit, SG savings
 */
public record BankAccount(String bankQualifier, String bank, String accountQualifier, String account) {
    public static final BankAccount NONE = new BankAccount("", "", "", "");

    static BankAccount read(Segment bpr, int first) {
        return new BankAccount(
                bpr.element(first), bpr.element(first + 1), bpr.element(first + 2), bpr.element(first + 3));
    }
}
