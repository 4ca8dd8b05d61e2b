package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.remittance.model.Remittance;

/** The remittances that fit a filter, page by page, and what they come to. */
@Dependent
class RemittanceList {
    private static final String IN_TRANSIT =
            """
            select cast(coalesce(sum(p.amount), 0) as bigint) from ledger.posting p
             where p.account_id = :account and p.remittance_id = any(:remittances)
            """;

    @PersistenceContext
    private EntityManager database;

    /** The latest payment first. */
    List<Remittance> page(RemittanceFilter filter, int first, int size) {
        return query(
                        "select r",
                        filter,
                        " order by r.payment.paymentDate desc nulls first, r.id desc",
                        Remittance.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    RemittanceTotals totals(RemittanceFilter filter) {
        var all = query("select r.id, r.state, r.payment.amount", filter, "", Object[].class)
                .getResultList();
        var posted = new ArrayList<Money>();
        all.stream().filter(row -> ((RemittanceState) row[1]).hasPostings()).forEach(row -> posted.add((Money) row[2]));
        return new RemittanceTotals(
                all.size(),
                Money.sum(all.stream().map(row -> (Money) row[2]).toList()),
                Money.sum(posted),
                inTransit(all.stream().map(row -> (Long) row[0]).toArray(Long[]::new)));
    }

    private Money inTransit(Long[] remittances) {
        var sum = (Number) database.createNativeQuery(IN_TRANSIT)
                .setParameter("account", Account.REMITTANCES_IN_TRANSIT.number())
                .setParameter("remittances", remittances)
                .getSingleResult();
        return Money.cents(sum.longValue());
    }

    private <T> TypedQuery<T> query(String select, RemittanceFilter filter, String order, Class<T> type) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        add(conditions, values, "r.state = :state", "state", filter.state());
        add(
                conditions,
                values,
                "r.payerId = :payer",
                "payer",
                filter.payer() == null ? null : filter.payer().value());
        add(conditions, values, "r.payment.paymentDate >= :first", "first", filter.from());
        add(conditions, values, "r.payment.paymentDate <= :last", "last", filter.to());
        add(conditions, values, "r.payment.amount >= :least", "least", filter.least());
        add(conditions, values, "r.payment.amount <= :most", "most", filter.most());
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = database.createQuery(select + " from Remittance r" + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
