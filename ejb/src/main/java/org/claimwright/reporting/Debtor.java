package org.claimwright.reporting;

import java.io.Serializable;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.OpenItem;

/**
 * A row of the receivables: who owes, or whose account it is.
 *
 * @param id of the payer or patient; 0 where the kind has none, or the books name none
 */
public record Debtor(Kind kind, long id) implements Serializable {
    /** In the order of the rows. */
    public enum Kind {
        PAYER,
        /** What patients owe and are asked for. */
        PATIENTS_DUE,
        /** What patients pay in instalments. */
        PATIENTS_ON_PLANS,
        /** Charged, and nobody was asked for it yet. */
        NOT_BILLED,
        /** Everything on one patient's account, whoever owes it. */
        ACCOUNT
    }

    static Debtor owing(OpenItem item) {
        if (item.account() == Account.PATIENT_RECEIVABLE.number()) {
            return new Debtor(Kind.PATIENTS_DUE, 0);
        }
        if (item.account() == Account.PAYMENT_PLAN_RECEIVABLE.number()) {
            return new Debtor(Kind.PATIENTS_ON_PLANS, 0);
        }
        if (item.account() == Account.UNBILLED_RECEIVABLES.number()) {
            return new Debtor(Kind.NOT_BILLED, 0);
        }
        return new Debtor(Kind.PAYER, item.payer() == null ? 0 : item.payer());
    }

    static Debtor account(OpenItem item) {
        return new Debtor(Kind.ACCOUNT, item.patient() == null ? 0 : item.patient());
    }

    boolean includes(OpenItem item) {
        return equals(kind == Kind.ACCOUNT ? account(item) : owing(item));
    }
}
