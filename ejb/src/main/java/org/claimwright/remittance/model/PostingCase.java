package org.claimwright.remittance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;

/**
 * A decision and what must be known to post it.
 *
 * @param payerKey the payer's electronic id, by which its own rules are found
 * @param rank in which the payer decided, 1 to 3
 * @param claim of patient, payer, claim and remittance
 * @param next who owes what this payer leaves to the patient
 * @param owed what this payer owes for each charge
 */
public record PostingCase(
        ClaimDecision decision,
        String payerKey,
        LocalDate on,
        int rank,
        Dimensions claim,
        NextParty next,
        Map<Long, Money> owed,
        List<LineDecision> lines) {
    private static final List<Account> BY_RANK = List.of(
            Account.PRIMARY_PAYER_RECEIVABLE, Account.SECONDARY_PAYER_RECEIVABLE, Account.TERTIARY_PAYER_RECEIVABLE);

    /** @param payer null for the patient */
    public record NextParty(Account account, Long payer) {
        public static final NextParty PATIENT = new NextParty(Account.PATIENT_RECEIVABLE, null);

        public static NextParty payer(int rank, long payer) {
            return new NextParty(receivable(rank), payer);
        }

        public boolean isPayer() {
            return payer != null;
        }
    }

    public PostingCase {
        lines = List.copyOf(lines);
        owed = Map.copyOf(owed);
    }

    public static Account receivable(int rank) {
        return BY_RANK.get(rank - 1);
    }

    Account receivable() {
        return receivable(rank);
    }
}
