package org.claimwright.codesets;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists as the database keeps them. */
@Dependent
class Codes {
    private static final String CODE =
            "select code, label, billable, effective_from, effective_to, source from codesets.codes_on(:list, :day) where true";

    @PersistenceContext
    private EntityManager database;

    Optional<CodeView> code(CodeList list, String code, LocalDate on) {
        return views(asked(CODE + " and code = :code")
                        .setParameter("list", list.name())
                        .setParameter("day", on)
                        .setParameter("code", code)
                        .getResultList())
                .findFirst();
    }

    boolean wasAnotherDays(CodeList list, String code, LocalDate on) {
        return (Boolean) asked("select codesets.was_another_days(:list, :code, :day)")
                .setParameter("list", list.name())
                .setParameter("code", code)
                .setParameter("day", on)
                .getSingleResult();
    }

    List<CodeView> all(CodeList list, LocalDate on) {
        return views(asked(CODE + " order by code")
                        .setParameter("list", list.name())
                        .setParameter("day", on)
                        .getResultList())
                .toList();
    }

    /** Billable codes whose number begins so. */
    List<CodeView> numbered(CodeList list, String beginning, LocalDate on, int limit) {
        return views(asked(CODE + " and billable and starts_with(code, :beginning) order by code")
                        .setParameter("list", list.name())
                        .setParameter("day", on)
                        .setParameter("beginning", beginning.toUpperCase(Locale.ROOT))
                        .setMaxResults(limit)
                        .getResultList())
                .toList();
    }

    /** Billable codes whose label has words that begin so, the shortest label first. */
    List<CodeView> worded(CodeList list, List<String> words, LocalDate on, int limit) {
        return views(asked(CODE + " and billable and search_words @@ to_tsquery('simple', :words)"
                                + " order by length(label), code")
                        .setParameter("list", list.name())
                        .setParameter("day", on)
                        .setParameter(
                                "words", words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")))
                        .setMaxResults(limit)
                        .getResultList())
                .toList();
    }

    Optional<ProcedureFacts> facts(String procedure, LocalDate on) {
        return ((Stream<?>) asked("select code, visit, global_period, modifiers_not_allowed,"
                                + " places_not_allowed from codesets.procedure_fact where code = :code"
                                + " and effective_from <= :day and (effective_to is null or effective_to >= :day)")
                        .setParameter("code", procedure)
                        .setParameter("day", on)
                        .getResultStream())
                .map(Object[].class::cast)
                .map(Codes::facts)
                .findFirst();
    }

    /** The edits ask for each code of each claim of a batch. No mapping writes these lists, so nothing is flushed for an answer. */
    private Query asked(String query) {
        return database.createNativeQuery(query).setFlushMode(FlushModeType.COMMIT);
    }

    private static ProcedureFacts facts(Object[] row) {
        return new ProcedureFacts(
                (String) row[0],
                ProcedureFacts.Visit.valueOf((String) row[1]),
                (String) row[2],
                List.of((String[]) row[3]),
                List.of((String[]) row[4]));
    }

    private static Stream<CodeView> views(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(Codes::view);
    }

    private static CodeView view(Object[] row) {
        return new CodeView(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                ((Date) row[3]).toLocalDate(),
                Optional.ofNullable((Date) row[4]).map(Date::toLocalDate).orElse(null),
                (String) row[5]);
    }
}
