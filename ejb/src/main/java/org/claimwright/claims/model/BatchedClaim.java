package org.claimwright.claims.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.claimwright.claims.BatchId;
import org.claimwright.claims.ClaimId;
import org.claimwright.practices.PracticeOwned;

/** A claim in the file it left in, with its place there. */
@Entity
@Table(schema = "claims", name = "batch_claim")
public class BatchedClaim extends PracticeOwned {
    @EmbeddedId
    private Key key;

    @Column(name = "first_segment", updatable = false)
    private int firstSegment;

    @Column(name = "last_segment", updatable = false)
    private int lastSegment;

    protected BatchedClaim() {}

    /** @param firstSegment of its CLM, counted in the set from ST */
    public BatchedClaim(BatchId batch, ClaimId claim, int firstSegment, int lastSegment) {
        this.key = new Key(batch.value(), claim.value());
        this.firstSegment = firstSegment;
        this.lastSegment = lastSegment;
    }

    public ClaimId claim() {
        return new ClaimId(key.claimId);
    }

    public boolean holds(int segment) {
        return segment >= firstSegment && segment <= lastSegment;
    }

    public int firstSegment() {
        return firstSegment;
    }

    /** Batch and claim. */
    @Embeddable
    public static class Key implements Serializable {
        @Column(name = "batch_id")
        private long batchId;

        @Column(name = "claim_id")
        private long claimId;

        protected Key() {}

        Key(long batchId, long claimId) {
            this.batchId = batchId;
            this.claimId = claimId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && batchId == that.batchId && claimId == that.claimId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(batchId, claimId);
        }
    }
}
