package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.PatientId;

/** Lists of claims as the database gives them, page by page, with their sums. */
@Dependent
class ClaimList {
    private static final String ROWS =
            """
            select c.id, c.patientControlNumber, c.status, c.statusSince, c.serviceDate, c.patientId, c.payerId,
                   c.totalChargeInCents,
                   (select count(f) from FoundFault f where f.claimId = c.id and (f.severity = FindingSeverity.ERROR
                       or (f.severity = FindingSeverity.WARNING and f.acknowledgedBy is null)))
              from Claim c where %s order by c.serviceDate, c.id
            """;

    private static final String SUM =
            "select count(c), coalesce(sum(c.totalChargeInCents), 0), min(c.serviceDate)" + " from Claim c where %s";

    /** Each charge once, by the latest version that carries it; what a payer has decided on is no longer all open. */
    private static final String OPEN_CHARGES =
            """
            select l.chargeId, l.amountInCents from Claim c join c.lines l
             where %s and c.status not in :closed order by c.version
            """;

    private static final Set<ClaimStatus> CLOSED = Stream.of(ClaimStatus.values())
            .filter(status ->
                    status.isDecided() || ClaimGroup.SUPERSEDED.states().contains(status))
            .collect(Collectors.toSet());

    @PersistenceContext
    private EntityManager database;

    record Sum(long claims, Money money, LocalDate oldest) {}

    List<ClaimRow> rows(ClaimFilter filter, int first, int size) {
        return query(ROWS, filter).setFirstResult(first).setMaxResults(size).getResultList().stream()
                .map(ClaimList::row)
                .toList();
    }

    Sum sum(ClaimFilter filter) {
        var row = query(SUM, filter).getSingleResult();
        return new Sum((Long) row[0], Money.cents((Long) row[1]), (LocalDate) row[2]);
    }

    ClaimQueue queue(ClaimGroup group) {
        var sum = sum(ClaimFilter.of(group));
        return new ClaimQueue(group, sum.claims(), sum.money(), sum.oldest());
    }

    Map<Long, Money> openCharges(ClaimFilter filter) {
        var charges = new LinkedHashMap<Long, Money>();
        var open = query(OPEN_CHARGES, filter).setParameter("closed", CLOSED);
        for (var columns : open.getResultList()) {
            charges.put((Long) columns[0], Money.cents((Long) columns[1]));
        }
        return charges;
    }

    private TypedQuery<Object[]> query(String text, ClaimFilter filter) {
        var conditions = new LinkedHashMap<String, Object>();
        put(
                conditions,
                "c.status in :states",
                filter.group() == null ? null : filter.group().states());
        put(
                conditions,
                "c.payerId = :payer",
                filter.payer() == null ? null : filter.payer().value());
        put(conditions, "c.serviceDate >= :from", filter.from());
        put(conditions, "c.serviceDate <= :to", filter.to());
        var where = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions.keySet());
        var query = database.createQuery(text.formatted(where), Object[].class);
        conditions.forEach((condition, value) -> query.setParameter(condition.split(":")[1], value));
        return query;
    }

    private static void put(Map<String, Object> conditions, String condition, Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    private static ClaimRow row(Object[] columns) {
        return new ClaimRow(
                new ClaimId((Long) columns[0]),
                (String) columns[1],
                (ClaimStatus) columns[2],
                (Instant) columns[3],
                (LocalDate) columns[4],
                new PatientId((Long) columns[5]),
                new PayerId((Long) columns[6]),
                Money.cents((Long) columns[7]),
                (Long) columns[8]);
    }
}
