package org.claimwright.ledger;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/** What makes up the receivables, item by item, each summed from its postings when it is asked for. Within a practice's scope. */
@Stateless
public class OpenItems {
    /** Parties that owe nothing any more still say since when it was billed, so they are left out only at the end. */
    private static final String OPEN_ITEMS =
            """
            with item as (
              select account_id, payer_id, patient_id, charge_id, max(claim_id) as claim_id, sum(amount) as amount,
                     min(business_date) as since
                from ledger.posting
               where account_id between 1100 and 1199 and business_date <= :asOf
               group by account_id, payer_id, patient_id, charge_id),
            dated as (
              select i.*,
                     min(since) over (partition by charge_id, patient_id,
                       case when account_id = :onPlan then :ofPatient else account_id end,
                       case when account_id in (:onPlan, :ofPatient) then null else payer_id end) as owed_since,
                     min(since) filter (where account_id <> :unbilled) over (partition by charge_id, patient_id) as billed_since
                from item i)
            select account_id, payer_id, patient_id, claim_id, charge_id, cast(amount as bigint), owed_since,
                   case when account_id <> :unbilled then billed_since end
              from dated where amount <> 0
             order by account_id, payer_id, patient_id, charge_id
            """;

    @PersistenceContext
    private EntityManager database;

    /** @param asOf the last business date that counts */
    @SuppressWarnings("unchecked")
    public List<OpenItem> on(LocalDate asOf) {
        List<Object[]> rows = database.createNativeQuery(OPEN_ITEMS)
                .setParameter("asOf", asOf)
                .setParameter("onPlan", Account.PAYMENT_PLAN_RECEIVABLE.number())
                .setParameter("ofPatient", Account.PATIENT_RECEIVABLE.number())
                .setParameter("unbilled", Account.UNBILLED_RECEIVABLES.number())
                .getResultList();
        return rows.stream().map(OpenItems::item).toList();
    }

    private static OpenItem item(Object[] columns) {
        return new OpenItem(
                ((Number) columns[0]).intValue(),
                id(columns[1]),
                id(columns[2]),
                id(columns[3]),
                id(columns[4]),
                Money.cents(((Number) columns[5]).longValue()),
                day(columns[6]),
                day(columns[7]));
    }

    private static Long id(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
