package org.claimwright.practices;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** A row of one practice: Hibernate fills the practice in and filters by it, and the database checks both. */
@MappedSuperclass
public abstract class PracticeOwned {
    @TenantId
    @Column(name = "practice_id", updatable = false)
    private Integer practiceId;

    public int practiceId() {
        return practiceId;
    }
}
