package org.claimwright.worklists.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.WorkItem;

/** An item as it is kept: open until it is done, then history. */
@Entity
@Table(schema = "worklists", name = "work_item")
public class WaitingItem extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "work_item_id")
    private Long id;

    @Column(updatable = false)
    private String kind;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private long subjectId;

    private String reason;

    private long amount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    private String note;

    protected WaitingItem() {}

    public Long id() {
        return id;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public WorkItem item() {
        return new WorkItem(kind, new Subject(subjectKind, subjectId), reason, Money.cents(amount), dueOn);
    }

    public void done(Instant at, String how) {
        this.doneAt = at;
        this.note = how;
    }
}
