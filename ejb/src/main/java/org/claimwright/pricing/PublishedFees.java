package org.claimwright.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.MedicareFees.Site;
import org.claimwright.pricing.model.FeeRow;

/** Medicare's fees as the database keeps them. */
@Dependent
class PublishedFees {
    private static final String OF_DAY =
            """
            select procedure_code, modifier, amount_in_office, amount_in_facility from pricing.medicare_fee
             where effective_from = (select max(effective_from) from pricing.medicare_edition where effective_from <= :day)
            """;

    @PersistenceContext
    private EntityManager database;

    /** That of the line's first modifier which has one, else that without a modifier. */
    @SuppressWarnings("unchecked")
    Optional<Money> amount(String procedure, List<String> modifiers, Site site, LocalDate on) {
        List<Object[]> rows = database.createNativeQuery(OF_DAY + " and procedure_code = :procedure")
                .setParameter("day", on)
                .setParameter("procedure", procedure)
                .getResultList();
        return Stream.concat(modifiers.stream(), Stream.of(""))
                .flatMap(modifier -> rows.stream().filter(row -> row[1].equals(modifier)))
                .findFirst()
                .map(row -> row[site == Site.OFFICE ? 2 : 3])
                .map(PublishedFees::money);
    }

    /** All prices of a day for an office, as rows of a fee schedule at so many percent. */
    @SuppressWarnings("unchecked")
    List<FeeRow> inOffice(LocalDate on, BigDecimal percent) {
        List<Object[]> rows =
                database.createNativeQuery(OF_DAY).setParameter("day", on).getResultList();
        var factor = percent.movePointLeft(2);
        return rows.stream()
                .filter(row -> Stream.of(row[2], row[3]).anyMatch(Objects::nonNull))
                .map(row -> new FeeRow(
                        (String) row[0],
                        (String) row[1],
                        money(row[2] == null ? row[3] : row[2]).times(factor, RoundingMode.HALF_UP)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<MedicareEditionView> editions() {
        List<Object[]> rows = database.createNativeQuery("select effective_from, file_name, fees, loaded_at"
                        + " from pricing.medicare_edition order by effective_from desc")
                .getResultList();
        return rows.stream()
                .map(row -> new MedicareEditionView(
                        ((Date) row[0]).toLocalDate(), (String) row[1], ((Number) row[2]).intValue(), (Instant) row[3]))
                .toList();
    }

    private static Money money(Object cents) {
        return Money.cents(((Number) cents).longValue());
    }
}
