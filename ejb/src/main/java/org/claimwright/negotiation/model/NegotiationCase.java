package org.claimwright.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwright.negotiation.CaseForm;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseStep;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.PracticeOwned;
import org.hibernate.annotations.DynamicUpdate;

/** Talks with one payer about lines it allowed too little for. */
@Entity
@Table(schema = "negotiation", name = "negotiation_case")
@DynamicUpdate
public class NegotiationCase extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "case_id")
    private Long id;

    @Column(name = "payer_id", updatable = false)
    private long payerId;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private String owner;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_email")
    private String contactEmail;

    private LocalDate deadline;

    @Column(name = "overdue_since")
    private LocalDate overdueSince;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    protected NegotiationCase() {}

    public NegotiationCase(PayerId payer, CaseForm terms, LocalDate openedOn, String openedBy) {
        this.payerId = payer.value();
        this.openedOn = openedOn;
        this.openedBy = openedBy;
        change(terms);
    }

    /** Another deadline begins anew. */
    public final void change(CaseForm terms) {
        owner = terms.owner().strip();
        contactName = terms.contactName().strip();
        contactPhone = terms.contactPhone().strip();
        contactEmail = terms.contactEmail().strip();
        deadline = terms.deadline();
        overdueSince = null;
    }

    /** @return false, and nothing changed, where this cannot happen now */
    public boolean take(CaseStep step) {
        var next = CaseLife.after(state, step);
        next.ifPresent(after -> state = after);
        if (state.isOver()) {
            overdueSince = null;
        }
        return next.isPresent();
    }

    public boolean canTake(CaseStep step) {
        return CaseLife.after(state, step).isPresent();
    }

    /** @return whether its deadline has passed by that day, and nobody had noticed before */
    public boolean noticeOverdue(LocalDate day) {
        var passed = Optional.ofNullable(deadline).filter(day::isAfter).isPresent();
        if (!passed || overdueSince != null || state.isOver()) {
            return false;
        }
        overdueSince = deadline.plusDays(1);
        return true;
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public PayerId payer() {
        return new PayerId(payerId);
    }

    public CaseState state() {
        return state;
    }

    public CaseForm terms() {
        return new CaseForm(owner, contactName, contactPhone, contactEmail, deadline);
    }

    public LocalDate overdueSince() {
        return overdueSince;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public String openedBy() {
        return openedBy;
    }
}
