package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.model.Batch;
import org.claimwright.claims.model.BatchedClaim;

/** What left together, as the database keeps it. */
@Dependent
class Batches {
    @PersistenceContext
    private EntityManager database;

    void add(Object entity) {
        database.persist(entity);
    }

    Batch batch(BatchId id) {
        return Optional.ofNullable(database.find(Batch.class, id.value()))
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }

    /** The batch an answer names by ISA13. */
    Optional<Batch> byInterchange(long partner, int number) {
        return latest("interchangeNumber", partner, number);
    }

    /** The batch an answer names by GS06. */
    Optional<Batch> byGroup(long partner, int number) {
        return latest("groupNumber", partner, number);
    }

    /** The batch an answer names by BHT03. */
    Optional<Batch> byReference(String reference) {
        return reference.matches("B\\d{8,18}")
                ? Optional.ofNullable(database.find(Batch.class, Long.parseLong(reference.substring(1))))
                : Optional.empty();
    }

    List<BatchedClaim> claims(BatchId batch) {
        return database.createQuery(
                        "select b from BatchedClaim b where b.key.batchId = :batch order by b.firstSegment",
                        BatchedClaim.class)
                .setParameter("batch", batch.value())
                .getResultList();
    }

    /** The latest release of a claim. It was written when the claim left, so nothing is flushed for each claim of an answer. */
    Optional<Batch> latestOf(ClaimId claim) {
        return database.createQuery(
                        "select b from Batch b where b.id in"
                                + " (select c.key.batchId from BatchedClaim c where c.key.claimId = :claim) order by b.id desc",
                        Batch.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("claim", claim.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Control numbers begin anew after a thousand million; the latest file of that number is meant. */
    private Optional<Batch> latest(String field, long partner, int number) {
        return database.createQuery(
                        "select b from Batch b where b.partnerId = :partner and b." + field
                                + " = :number order by b.id desc",
                        Batch.class)
                .setParameter("partner", partner)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
