package org.claimwright.ledger;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.kernel.Money;

/** What was ever posted of a patient, line by line, each with what caused it. Within a practice's scope. */
@Stateless
public class PatientLines {
    private static final String OF_PATIENT =
            """
            select p.entry_id, p.business_date, e.source_type, e.source_key, o.source_type, o.source_key,
                   r.entry_id is not null,
                   p.account_id, p.payer_id, p.claim_id, p.charge_id, p.remittance_id, p.amount
              from ledger.posting p
              join ledger.journal_entry e on e.practice_id = p.practice_id and e.entry_id = p.entry_id
              left join ledger.journal_entry o on o.practice_id = e.practice_id and o.entry_id = e.reversal_of
              left join ledger.journal_entry r on r.practice_id = p.practice_id and r.reversal_of = p.entry_id
             where p.patient_id = :patient
             order by p.entry_id, p.line_no
            """;

    /** The number stands in the text, so that the planner sees that the partial index holds it. */
    private static final String BY_PATIENT =
            """
            select patient_id, cast(sum(amount) as bigint) from ledger.posting
             where account_id = %d and account_id in (1140, 1150, 2100) and patient_id is not null
             group by patient_id having sum(amount) <> 0
            """;

    private static final String OF_ACCOUNT =
            """
            select cast(coalesce(sum(amount), 0) as bigint) from ledger.posting
             where patient_id = :patient and account_id = :account
            """;

    @PersistenceContext
    private EntityManager database;

    /**
     * A line of a patient.
     *
     * @param undoes what the entry reverses; null where it reverses nothing
     * @param undone whether a later entry reverses this one
     * @param amount a debit is positive
     */
    public record Line(
            long entry,
            LocalDate date,
            Entry.Source source,
            Entry.Source undoes,
            boolean undone,
            int account,
            Dimensions dimensions,
            Money amount) {
        /** What happened, or what is taken back. */
        public Entry.Source cause() {
            return undoes == null ? source : undoes;
        }

        public boolean isOf(Account of) {
            return account == of.number();
        }

        /** Whether it stands: it is no reversal, and none reverses it. */
        public boolean stands() {
            return undoes == null && !undone;
        }
    }

    /** In the order in which they were posted. */
    @SuppressWarnings("unchecked")
    public List<Line> ofPatient(long patient) {
        List<Object[]> rows = asked(OF_PATIENT).setParameter("patient", patient).getResultList();
        return rows.stream().map(row -> line(patient, row)).toList();
    }

    /** What an account holds of each patient, debits positive; those of whom it holds nothing are left out. */
    @SuppressWarnings("unchecked")
    public Map<Long, Money> byPatient(Account account) {
        List<Object[]> rows = asked(BY_PATIENT.formatted(account.number())).getResultList();
        var balances = new TreeMap<Long, Money>();
        rows.forEach(row -> balances.put(((Number) row[0]).longValue(), Money.cents(((Number) row[1]).longValue())));
        return balances;
    }

    /** What an account holds of a patient, debits positive. */
    public Money balance(long patient, Account account) {
        var sum = (Number) asked(OF_ACCOUNT)
                .setParameter("patient", patient)
                .setParameter("account", account.number())
                .getSingleResult();
        return Money.cents(sum.longValue());
    }

    /** What is posted is in the database at once and by its own functions, so nothing is flushed for an answer. */
    private Query asked(String query) {
        return database.createNativeQuery(query).setFlushMode(FlushModeType.COMMIT);
    }

    private static Line line(long patient, Object[] row) {
        return new Line(
                ((Number) row[0]).longValue(),
                ((java.sql.Date) row[1]).toLocalDate(),
                new Entry.Source((String) row[2], (String) row[3]),
                row[4] == null ? null : new Entry.Source((String) row[4], (String) row[5]),
                (Boolean) row[6],
                ((Number) row[7]).intValue(),
                new Dimensions(patient, number(row[8]), number(row[9]), number(row[10]), number(row[11])),
                Money.cents(((Number) row[12]).longValue()));
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
