package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.ClaimId;
import org.claimwright.negotiation.model.Underpayment;

/** Underpayments as the database keeps them. */
@Dependent
class Underpayments {
    @PersistenceContext
    private EntityManager database;

    void add(Underpayment underpayment) {
        database.persist(underpayment);
    }

    void flush() {
        database.flush();
    }

    Underpayment get(UnderpaymentId id) {
        return Optional.ofNullable(database.find(Underpayment.class, id.value()))
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }

    /**
     * The one that is not cleared. It is asked for each claim that is posted: what else waits to be written need not be written for it,
     * and what was cleared a moment ago is seen by its state.
     */
    Optional<Underpayment> ofClaim(ClaimId claim) {
        return database.createQuery(
                        "select u from Underpayment u where u.claimId = :claim and u.state <> CLEARED",
                        Underpayment.class)
                .setParameter("claim", claim.value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .filter(underpayment -> underpayment.state() != Underpayment.State.CLEARED)
                .findFirst();
    }

    /** Those in the queue, the oldest first. */
    List<Underpayment> open() {
        return database.createQuery(
                        "select u from Underpayment u where u.state = OPEN order by u.foundOn, u.id",
                        Underpayment.class)
                .getResultList();
    }

    List<Underpayment> all(Collection<UnderpaymentId> ids) {
        return database.createQuery("select u from Underpayment u where u.id in :ids order by u.id", Underpayment.class)
                .setParameter("ids", ids.stream().map(UnderpaymentId::value).toList())
                .getResultList();
    }
}
