package org.claimwright.negotiation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.UnderpaymentId;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.remittance.PaidClaimId;
import org.hibernate.annotations.DynamicUpdate;

/** A decision that was short, and what became of it; what was found never changes. */
@Entity
@Table(schema = "negotiation", name = "underpayment")
@DynamicUpdate
public class Underpayment extends PracticeOwned {
    /** Where it stands. */
    public enum State {
        /** In the queue. */
        OPEN,
        /** A case talks about it. */
        IN_CASE,
        /** It is none any more. */
        CLEARED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "underpayment_id")
    private Long id;

    @Column(name = "claim_id", updatable = false)
    private long claimId;

    @Column(name = "payer_id", updatable = false)
    private long payerId;

    @Column(name = "paid_claim_id", updatable = false)
    private long paidClaimId;

    @Column(name = "found_on", updatable = false)
    private LocalDate foundOn;

    @Column(updatable = false)
    private Money expected;

    @Column(updatable = false)
    private Money allowed;

    @Column(name = "short_by", updatable = false)
    private Money shortBy;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String reason;

    @ElementCollection
    @CollectionTable(
            schema = "negotiation",
            name = "underpaid_line",
            joinColumns = @JoinColumn(name = "underpayment_id"))
    @OrderBy("number")
    private List<UnderpaidLine> lines = new ArrayList<>();

    protected Underpayment() {}

    public Underpayment(ClaimId claim, PayerId payer, PaidClaimId decision, LocalDate foundOn, Judgement judgement) {
        this.claimId = claim.value();
        this.payerId = payer.value();
        this.paidClaimId = decision.value();
        this.foundOn = foundOn;
        this.expected = judgement.expected();
        this.allowed = judgement.allowed();
        this.shortBy = expected.minus(allowed);
        this.lines.addAll(judgement.shortLines());
    }

    public void takeIntoCase() {
        state = State.IN_CASE;
    }

    public void clear(String why) {
        state = State.CLEARED;
        reason = why;
    }

    /** Whether it says the same of the same decision. */
    public boolean isSameAs(PaidClaimId decision, Judgement judgement) {
        return paidClaimId == decision.value() && List.copyOf(lines).equals(judgement.shortLines());
    }

    public UnderpaymentId id() {
        return new UnderpaymentId(id);
    }

    public ClaimId claim() {
        return new ClaimId(claimId);
    }

    public PayerId payer() {
        return new PayerId(payerId);
    }

    public PaidClaimId paidClaim() {
        return new PaidClaimId(paidClaimId);
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public Money expected() {
        return expected;
    }

    public Money allowed() {
        return allowed;
    }

    public Money shortBy() {
        return shortBy;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public List<UnderpaidLine> lines() {
        return List.copyOf(lines);
    }
}
