package org.claimwright.ledger;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwright.kernel.Money;

/** Balances, each summed from its postings when it is asked for, within a practice's scope. */
@Stateless
public class Balances {
    private static final String TRIAL_BALANCE =
            """
            select a.account_id, a.name, a.kind, cast(sum(p.amount) as bigint)
              from ledger.posting p
              join ledger.journal_entry e on e.practice_id = p.practice_id and e.entry_id = p.entry_id
              join ledger.account a on a.practice_id = p.practice_id and a.account_id = p.account_id
             where e.business_date <= :asOf
             group by a.account_id, a.name, a.kind
             order by a.account_id
            """;

    private static final String OF_CHARGES =
            """
            select cast(coalesce(sum(amount), 0) as bigint) from ledger.posting
             where account_id = :account and charge_id = any(:charges)
            """;

    private static final String BY_CHARGE =
            """
            select charge_id, account_id, cast(sum(amount) as bigint) from ledger.posting
             where claim_id = any(:claims) and account_id between 1100 and 1199 and charge_id is not null
             group by charge_id, account_id
            """;

    private static final String OF_REMITTANCE =
            """
            select cast(coalesce(sum(amount), 0) as bigint) from ledger.posting
             where account_id = :account and remittance_id = :remittance
            """;

    @PersistenceContext
    private EntityManager database;

    /** What an account holds of some charges, debits positive. */
    public Money ofCharges(Account account, Collection<Long> charges) {
        var sum = (Number) asked(OF_CHARGES)
                .setParameter("account", account.number())
                .setParameter("charges", charges.toArray(Long[]::new))
                .getSingleResult();
        return Money.cents(sum.longValue());
    }

    /** What one receivable holds of a charge, debits positive. */
    public record OfCharge(long charge, int account, Money balance) {}

    /** The receivables of some claims, by charge; those that are zero may be among them. */
    @SuppressWarnings("unchecked")
    public List<OfCharge> receivablesOfClaims(Collection<Long> claims) {
        List<Object[]> rows = asked(BY_CHARGE)
                .setParameter("claims", claims.toArray(Long[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new OfCharge(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        Money.cents(((Number) row[2]).longValue())))
                .toList();
    }

    /** What an account holds of one remittance, debits positive. */
    public Money ofRemittance(Account account, long remittance) {
        var sum = (Number) asked(OF_REMITTANCE)
                .setParameter("account", account.number())
                .setParameter("remittance", remittance)
                .getSingleResult();
        return Money.cents(sum.longValue());
    }

    /** How the practice calls its accounts. */
    @SuppressWarnings("unchecked")
    public Map<Integer, String> accountNames() {
        List<Object[]> rows =
                asked("select account_id, name from ledger.account").getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> (String) row[1]));
    }

    /** @param asOf the last business date that counts */
    @SuppressWarnings("unchecked")
    public TrialBalance trialBalance(LocalDate asOf) {
        List<Object[]> rows = asked(TRIAL_BALANCE).setParameter("asOf", asOf).getResultList();
        return TrialBalance.of(asOf, rows.stream().map(Balances::row).toList());
    }

    /** What is posted is in the database at once and by its own functions, so nothing is flushed for an answer. */
    private Query asked(String query) {
        return database.createNativeQuery(query).setFlushMode(FlushModeType.COMMIT);
    }

    private static TrialBalance.Row row(Object[] columns) {
        var balance = Money.cents(((Number) columns[3]).longValue());
        return new TrialBalance.Row(
                ((Number) columns[0]).intValue(),
                (String) columns[1],
                (String) columns[2],
                balance.isNegative() ? Money.ZERO : balance,
                balance.isNegative() ? balance.negated() : Money.ZERO);
    }
}
