package org.claimwright.claims.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.claimwright.claims.BatchId;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;

/** The claims that left together for one partner, in one file. */
@Entity
@Table(schema = "claims", name = "batch")
public class Batch extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "batch_id")
    private Long id;

    @Column(name = "partner_id", updatable = false)
    private long partnerId;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "interchange_number")
    private Integer interchangeNumber;

    @Column(name = "group_number")
    private Integer groupNumber;

    @Column(name = "released_at", updatable = false)
    private Instant releasedAt;

    @Column(name = "released_by", updatable = false)
    private String releasedBy;

    @Column(name = "total")
    private long totalInCents;

    protected Batch() {}

    public Batch(long partner, String releasedBy, Instant at) {
        this.partnerId = partner;
        this.releasedBy = releasedBy;
        this.releasedAt = at;
    }

    /** What the file says of itself, from which on its answers can be told. */
    public void isWrittenAs(long file, int interchange, int group, Money total) {
        fileId = file;
        interchangeNumber = interchange;
        groupNumber = group;
        totalInCents = total.inCents();
    }

    /** Names it in the file and in the 277CA (005010X222A1 BHT03, 005010X214 2200B TRN02). */
    public String reference() {
        return reference(id);
    }

    public static String reference(long id) {
        return String.format(Locale.ROOT, "B%08d", id);
    }

    public BatchId id() {
        return new BatchId(id);
    }

    public long partner() {
        return partnerId;
    }

    public Long file() {
        return fileId;
    }

    public Money total() {
        return Money.cents(totalInCents);
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
