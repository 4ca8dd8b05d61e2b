package org.claimwright.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Finding;

/** The queue as the database keeps it. */
@Dependent
class WaitingItems {
    private static final String PUT =
            """
            insert into intake.waiting as w (practice_id, handler, reference, about, content, arrived_at, tried_at, tries)
            values ((select kernel.current_practice()), :handler, :reference, :about, :content, :at, :at, 1)
            on conflict (practice_id, handler, reference) do update
               set about = excluded.about, content = excluded.content, tried_at = excluded.tried_at,
                   tries = w.tries + 1, settled_at = null, note = null
            returning waiting_id
            """;
    private static final String REASON =
            """
            insert into intake.reason (practice_id, waiting_id, position, code, place, found, todo)
            values ((select kernel.current_practice()), :id, :position, :code, :place, :found, :todo)
            """;
    private static final String VIEW =
            "select waiting_id, handler, reference, about, arrived_at, tried_at, tries from intake.waiting w where ";

    @PersistenceContext
    private EntityManager database;

    WaitingId put(Held held, Instant at) {
        var id = (Number) database.createNativeQuery(PUT)
                .setParameter("handler", held.handler())
                .setParameter("reference", held.reference())
                .setParameter("about", held.about())
                .setParameter("content", held.content())
                .setParameter("at", at)
                .getSingleResult();
        database.createNativeQuery("delete from intake.reason where waiting_id = :id")
                .setParameter("id", id.longValue())
                .executeUpdate();
        for (int i = 0; i < held.reasons().size(); i++) {
            add(id.longValue(), i + 1, held.reasons().get(i));
        }
        return new WaitingId(id.longValue());
    }

    private void add(long id, int position, Finding reason) {
        database.createNativeQuery(REASON)
                .setParameter("id", id)
                .setParameter("position", position)
                .setParameter("code", reason.code())
                .setParameter("place", reason.where())
                .setParameter("found", reason.found())
                .setParameter("todo", reason.todo())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<WaitingId> find(String handler, String reference) {
        List<Number> ids = database.createNativeQuery("select waiting_id from intake.waiting"
                        + " where handler = :handler and reference = :reference and settled_at is null")
                .setParameter("handler", handler)
                .setParameter("reference", reference)
                .getResultList();
        return ids.stream().map(id -> new WaitingId(id.longValue())).findFirst();
    }

    void settle(WaitingId id, Instant at, String note) {
        database.createNativeQuery("update intake.waiting set settled_at = :at, note = :note"
                        + " where waiting_id = :id and settled_at is null")
                .setParameter("at", at)
                .setParameter("note", note)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    List<WaitingView> open(int limit) {
        return views(database.createNativeQuery(VIEW + "settled_at is null order by arrived_at, waiting_id")
                .setMaxResults(limit));
    }

    long count() {
        return ((Number) database.createNativeQuery("select count(*) from intake.waiting where settled_at is null")
                        .getSingleResult())
                .longValue();
    }

    boolean waits(WaitingId id) {
        return !database.createNativeQuery(VIEW + "waiting_id = :id and settled_at is null")
                .setParameter("id", id.value())
                .getResultList()
                .isEmpty();
    }

    Optional<WaitingView> view(WaitingId id) {
        return views(database.createNativeQuery(VIEW + "waiting_id = :id").setParameter("id", id.value())).stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Optional<byte[]> content(WaitingId id) {
        List<byte[]> contents = database.createNativeQuery(
                        "select content from intake.waiting where waiting_id = :id", byte[].class)
                .setParameter("id", id.value())
                .getResultList();
        return contents.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<WaitingView> views(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(this::view).toList();
    }

    private WaitingView view(Object[] row) {
        var id = ((Number) row[0]).longValue();
        return new WaitingView(
                new WaitingId(id),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                ((Number) row[6]).intValue(),
                reasons(id));
    }

    @SuppressWarnings("unchecked")
    private List<Finding> reasons(long id) {
        List<Object[]> rows = database.createNativeQuery(
                        "select code, place, found, todo from intake.reason where waiting_id = :id order by position")
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new Finding((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
