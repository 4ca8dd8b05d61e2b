package org.claimwright.worklists;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.model.WaitingItem;

/** The items of the practice as the database keeps them. */
@Dependent
class WorkItems {
    /** One statement, so that two who put the same thing in at once end with one item. */
    private static final String PUT =
            """
            insert into worklists.work_item
                   (practice_id, kind, subject_kind, subject_id, reason, amount, due_on, opened_at)
            values ((select kernel.current_practice()), :kind, :subjectKind, :subjectId, :reason, :amount,
                    cast(nullif(:dueOn, '') as date), :openedAt)
            on conflict (practice_id, kind, subject_kind, subject_id) where done_at is null
            do update set reason = excluded.reason, amount = excluded.amount, due_on = excluded.due_on
            returning work_item_id
            """;

    private static final String OPEN =
            "select i from WaitingItem i where i.kind = :kind and i.doneAt is null order by i.openedAt, i.id";

    private static final String OPEN_ABOUT =
            """
            select i from WaitingItem i
             where i.kind = :kind and i.subjectKind = :subjectKind and i.subjectId = :subjectId and i.doneAt is null
            """;

    private static final String DUE =
            "select i from WaitingItem i where i.dueOn <= :day and i.doneAt is null order by i.dueOn, i.amount desc, i.id";

    private static final String COUNTS =
            """
            select i.kind, count(i), sum(i.amount), min(i.openedAt)
              from WaitingItem i where i.doneAt is null group by i.kind order by i.kind
            """;

    @PersistenceContext
    private EntityManager database;

    /** What is done is flushed at once, so that nothing waits to be flushed here; a chunk of a posting puts many. */
    WorkItemId put(WorkItem item, Instant at) {
        var due = item.dueOn() == null ? "" : item.dueOn().toString();
        var id = database.createNativeQuery(PUT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("kind", item.kind())
                .setParameter("subjectKind", item.subject().kind())
                .setParameter("subjectId", item.subject().id())
                .setParameter("reason", item.reason())
                .setParameter("amount", item.money().inCents())
                .setParameter("dueOn", due)
                .setParameter("openedAt", at)
                .getSingleResult();
        return new WorkItemId(((Number) id).longValue());
    }

    void done(WaitingItem item, Instant at, String note) {
        item.done(at, note);
        database.flush();
    }

    /** Asked for each claim of a batch; what is done is flushed at once, so nothing is flushed for the answer. */
    Optional<WaitingItem> openAbout(String kind, Subject subject) {
        return database.createQuery(OPEN_ABOUT, WaitingItem.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("kind", kind)
                .setParameter("subjectKind", subject.kind())
                .setParameter("subjectId", subject.id())
                .getResultStream()
                .findFirst();
    }

    List<WaitingItem> open(String kind) {
        return database.createQuery(OPEN, WaitingItem.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    List<WaitingItem> dueBy(LocalDate day) {
        return database.createQuery(DUE, WaitingItem.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<QueueCount> counts() {
        return database.createQuery(COUNTS, Object[].class)
                .getResultStream()
                .map(WorkItems::count)
                .toList();
    }

    private static QueueCount count(Object[] row) {
        return new QueueCount((String) row[0], (Long) row[1], Money.cents((Long) row[2]), (Instant) row[3]);
    }
}
