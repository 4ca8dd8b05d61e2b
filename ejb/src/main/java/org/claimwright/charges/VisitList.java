package org.claimwright.charges;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.practices.ProviderId;
import org.claimwright.registration.PatientId;

/** The practice's visits with what was charged for them: filtered, sorted, a page at a time, and summed. */
@Stateless
public class VisitList {
    private static final String VISITS =
            """
            with visit as (
              select e.encounter_id, e.date_of_service, e.patient_id, e.rendering_provider_id, e.place_of_service,
                     p.last_name || ', ' || p.first_name as patient_name, c.lines, c.charged, c.unbilled,
                     case when e.status = 'OPEN' then 'OPEN' when c.lines = 0 then 'NO_CHARGES'
                          when c.unbilled_lines = 0 then 'BILLED' else 'READY' end as state
                from encounters.encounter e
                join registration.patient p on p.practice_id = e.practice_id and p.patient_id = e.patient_id
                cross join lateral (
                  select count(*) as lines, count(*) filter (where status = 'UNBILLED') as unbilled_lines,
                         cast(coalesce(sum(amount), 0) as bigint) as charged,
                         cast(coalesce(sum(amount) filter (where status = 'UNBILLED'), 0) as bigint) as unbilled
                    from charges.charge
                   where practice_id = e.practice_id and encounter_id = e.encounter_id and status <> 'WITHDRAWN') c
               where e.date_of_service between :from and :to)
            """;
    private static final String SHOWN = " from visit v where :state = '' or v.state = :state";
    private static final String ROWS =
            """
            select v.encounter_id, v.date_of_service, v.patient_id, v.patient_name, v.rendering_provider_id,
                   v.place_of_service, v.state, v.lines, v.charged, v.unbilled
            """;
    private static final String SUMS =
            "select count(*), cast(coalesce(sum(v.charged), 0) as bigint), cast(coalesce(sum(v.unbilled), 0) as bigint)";
    private static final String CHARGES =
            "select charge_id from charges.charge where encounter_id in (select v.encounter_id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Balances balances;

    @SuppressWarnings("unchecked")
    public List<VisitRow> page(VisitFilter filter, VisitOrder order, int first, int size) {
        List<Object[]> rows = query(ROWS + SHOWN + " order by " + order.sql(), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(VisitList::row).toList();
    }

    /** Of all visits that fit, not of one page. */
    public VisitTotals totals(VisitFilter filter) {
        var sums = (Object[]) query(SUMS + SHOWN, filter).getSingleResult();
        return new VisitTotals(
                ((Number) sums[0]).intValue(),
                money(sums[1]),
                money(sums[2]),
                balances.ofCharges(Account.UNBILLED_RECEIVABLES, charges(filter)));
    }

    @SuppressWarnings("unchecked")
    private List<Long> charges(VisitFilter filter) {
        return query(CHARGES + SHOWN + ")", filter).getResultList();
    }

    private Query query(String sql, VisitFilter filter) {
        return database.createNativeQuery(VISITS + sql)
                .setParameter("from", filter.from())
                .setParameter("to", filter.to())
                .setParameter(
                        "state", filter.state() == null ? "" : filter.state().name());
    }

    private static VisitRow row(Object[] columns) {
        return new VisitRow(
                new EncounterId(number(columns[0])),
                day(columns[1]),
                new PatientId(number(columns[2])),
                (String) columns[3],
                new ProviderId(number(columns[4])),
                (String) columns[5],
                VisitState.valueOf((String) columns[6]),
                (int) number(columns[7]),
                money(columns[8]),
                money(columns[9]));
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Money money(Object column) {
        return Money.cents(number(column));
    }
}
