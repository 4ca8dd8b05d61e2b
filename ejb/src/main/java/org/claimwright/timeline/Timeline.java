package org.claimwright.timeline;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.claimwright.timeline.model.RecordedEvent;

/** Records what happened to a thing, in the transaction in which it happens, and tells it again. */
@Stateless
public class Timeline {
    private static final String OF_SUBJECT =
            """
            select e from RecordedEvent e
             where e.subjectKind = :kind and e.subjectId = :id
             order by e.happenedAt, e.id
            """;

    @PersistenceContext
    private EntityManager database;

    public void record(TimelineEvent event) {
        database.persist(new RecordedEvent(event));
    }

    /** Everything that happened to it, the first event first. */
    public List<TimelineEvent> of(Subject subject) {
        return database.createQuery(OF_SUBJECT, RecordedEvent.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .map(RecordedEvent::told)
                .toList();
    }
}
