package org.claimwright.charges;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first day of service of charges, for those who age what is owed for them. Within a practice's scope. */
@Stateless
public class ServiceDates {
    private static final String OF_CHARGES =
            "select charge_id, service_from from charges.charge where charge_id = any(:charges)";

    @PersistenceContext
    private EntityManager database;

    /** Withdrawn charges too: their amount may still be on its way out of the books. */
    @SuppressWarnings("unchecked")
    public Map<ChargeId, LocalDate> of(Collection<ChargeId> charges) {
        List<Object[]> rows = database.createNativeQuery(OF_CHARGES)
                .setParameter("charges", charges.stream().map(ChargeId::value).toArray(Long[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new ChargeId(((Number) row[0]).longValue()),
                        row -> ((java.sql.Date) row[1]).toLocalDate()));
    }
}
