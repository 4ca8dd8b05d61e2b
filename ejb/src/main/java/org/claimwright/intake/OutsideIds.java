package org.claimwright.intake;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom and what the numbers of other systems mean here. Within a practice's scope. */
@Stateless
public class OutsideIds {
    private static final String BIND =
            """
            insert into intake.outside_id (practice_id, kind, system, value, our_id)
            values ((select kernel.current_practice()), :kind, :system, :value, :ours)
            on conflict do nothing
            """;
    private static final String NEWER =
            """
            update intake.outside_id set said_at = :at
             where kind = :kind and our_id = :ours and (said_at is null or said_at <= :at)
            """;

    /** What a number can be of. */
    public enum Kind {
        PATIENT,
        VISIT,
        SERVICE
    }

    @PersistenceContext
    private EntityManager database;

    /** Our id of the first that is known. */
    public Optional<Long> ours(Kind kind, Collection<OutsideId> theirs) {
        return theirs.stream().flatMap(id -> ours(kind, id).stream()).findFirst();
    }

    @SuppressWarnings("unchecked")
    public Optional<Long> ours(Kind kind, OutsideId theirs) {
        List<Number> ids = database.createNativeQuery(
                        "select our_id from intake.outside_id where kind = :kind and system = :system and value = :value")
                .setParameter("kind", kind.name())
                .setParameter("system", theirs.system())
                .setParameter("value", theirs.value())
                .getResultList();
        return ids.stream().map(Number::longValue).findFirst();
    }

    /**
     * From now on the number means this.
     *
     * @throws IllegalStateException when somebody else gave it another meaning meanwhile; tried again, that one is found
     */
    public void bind(Kind kind, OutsideId theirs, long ours) {
        database.createNativeQuery(BIND)
                .setParameter("kind", kind.name())
                .setParameter("system", theirs.system())
                .setParameter("value", theirs.value())
                .setParameter("ours", ours)
                .executeUpdate();
        if (ours(kind, theirs).orElseThrow() != ours) {
            throw new IllegalStateException("a " + kind + " number of another system was bound meanwhile");
        }
    }

    /** Whether word of that moment is the newest of the thing; an older word must not take a newer one's place. */
    public boolean isNewest(Kind kind, long ours, Instant saidAt) {
        return database.createNativeQuery(NEWER)
                        .setParameter("kind", kind.name())
                        .setParameter("ours", ours)
                        .setParameter("at", saidAt)
                        .executeUpdate()
                > 0;
    }
}
