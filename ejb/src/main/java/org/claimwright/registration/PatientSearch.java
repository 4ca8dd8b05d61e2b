package org.claimwright.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds patients by what was typed. Only {@code starts_with} and equality on stored small-letter columns are used: under
 * row-level security PostgreSQL takes no index for {@code like} or {@code lower()}.
 */
@Dependent
class PatientSearch {
    private static final String HIT =
            "select p.patient_id, p.account_number, p.first_name, p.last_name, p.birth_date, p.phone"
                    + " from registration.patient p";
    private static final String BY_NAME = " order by p.search_last using ~<~, p.search_first using ~<~, p.patient_id";

    @PersistenceContext
    private EntityManager database;

    /** One way to read the text, as a query for ids, and its parameters. */
    private static final class Reading {
        private final List<String> queries = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        String parameter(Object value) {
            var name = "p" + parameters.size();
            parameters.put(name, value);
            return ":" + name;
        }

        void patients(String condition) {
            queries.add("select patient_id from registration.patient where " + condition);
        }

        void coverages(String condition) {
            queries.add("select patient_id from registration.coverage where " + condition);
        }

        String condition() {
            return queries.isEmpty()
                    ? " where false"
                    : " where p.patient_id in (" + String.join(" union ", queries) + ")";
        }
    }

    @SuppressWarnings("unchecked")
    List<PatientHit> page(SearchText text, int first, int size) {
        var reading = read(text);
        var query = database.createNativeQuery(HIT + where(text, reading) + BY_NAME)
                .setFirstResult(first)
                .setMaxResults(size);
        List<Object[]> rows = with(query, reading).getResultList();
        return rows.stream().map(PatientSearch::hit).toList();
    }

    /** In no order; an id that is not the practice's is missing. */
    @SuppressWarnings("unchecked")
    List<PatientHit> of(Collection<PatientId> ids) {
        List<Object[]> rows = database.createNativeQuery(HIT + " where p.patient_id = any(:ids)")
                .setParameter("ids", ids.stream().map(PatientId::value).toArray(Long[]::new))
                .getResultList();
        return rows.stream().map(PatientSearch::hit).toList();
    }

    int count(SearchText text) {
        var reading = read(text);
        var query = database.createNativeQuery("select count(*) from registration.patient p" + where(text, reading));
        return ((Number) with(query, reading).getSingleResult()).intValue();
    }

    private static String where(SearchText text, Reading reading) {
        return text.isEmpty() ? "" : reading.condition();
    }

    private static Reading read(SearchText text) {
        var reading = new Reading();
        text.names().forEach(name -> reading.patients(named(name, reading)));
        text.birthDate().ifPresent(date -> reading.patients("birth_date = " + reading.parameter(date)));
        text.number().ifPresent(number -> {
            reading.patients("starts_with(account_number, " + reading.parameter(number) + ")");
            reading.coverages("starts_with(search_member, " + reading.parameter(number) + ")");
        });
        return reading;
    }

    private static String named(SearchText.Name name, Reading reading) {
        var conditions = new ArrayList<String>();
        if (!name.last().isEmpty()) {
            conditions.add("starts_with(search_last, " + reading.parameter(name.last()) + ")");
        }
        if (!name.first().isEmpty()) {
            conditions.add("starts_with(search_first, " + reading.parameter(name.first()) + ")");
        }
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private static Query with(Query query, Reading reading) {
        reading.parameters.forEach(query::setParameter);
        return query;
    }

    private static PatientHit hit(Object[] row) {
        return new PatientHit(
                new PatientId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((java.sql.Date) row[4]).toLocalDate(),
                (String) row[5]);
    }
}
