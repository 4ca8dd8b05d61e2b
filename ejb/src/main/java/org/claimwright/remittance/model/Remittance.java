package org.claimwright.remittance.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.remittance.RemittanceId;
import org.claimwright.remittance.RemittanceState;
import org.hibernate.annotations.DynamicUpdate;

/** A remittance as it came, and how far its posting is. What the payer said never changes. */
@Entity
@Table(schema = "remittance", name = "remittance")
@DynamicUpdate
public class Remittance extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "remittance_id")
    private Long id;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Column(name = "first_segment", updatable = false)
    private long firstSegment;

    @Column(name = "partner_name", updatable = false)
    private String partnerName;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private RemittanceState state;

    private int version = 1;

    @Column(name = "replaced_by")
    private Long replacedBy;

    @Column(name = "payer_id")
    private Long payerId;

    @Column(name = "claim_count", updatable = false)
    private int claimCount;

    @Column(name = "claims_done")
    private int claimsDone;

    private String reason;

    @Embedded
    private AdvisedPayment payment;

    @ElementCollection
    @CollectionTable(schema = "remittance", name = "proof_term", joinColumns = @JoinColumn(name = "remittance_id"))
    @OrderBy("sumNumber, termNumber")
    private List<ProofTerm> proof = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "remittance", name = "hold_reason", joinColumns = @JoinColumn(name = "remittance_id"))
    @OrderBy("number")
    private List<HoldReason> holdReasons = new ArrayList<>();

    protected Remittance() {}

    /** Where a set came from. */
    public record Arrival(long fileId, long firstSegment, String partnerName, Instant at) {}

    public Remittance(Arrival arrival, Advice advice, PayerId payer, RemittanceState state) {
        this.fileId = arrival.fileId();
        this.firstSegment = arrival.firstSegment();
        this.partnerName = arrival.partnerName();
        this.receivedAt = arrival.at();
        this.payment = advice.payment();
        this.payerId = payer == null ? null : payer.value();
        this.claimCount = advice.claims().size();
        this.state = state;
        this.proof.addAll(advice.proof());
    }

    public void hold(List<Finding> findings) {
        state = RemittanceState.HELD;
        findings.forEach(finding -> holdReasons.add(HoldReason.of(holdReasons.size() + 1, finding)));
    }

    public void replaceBy(RemittanceId next) {
        state = RemittanceState.REPLACED;
        replacedBy = next == null ? null : next.value();
    }

    public void moveTo(RemittanceState next, String why) {
        state = next;
        reason = why;
    }

    public void doneWith(int claims) {
        claimsDone = claims;
    }

    /** Posted anew, it is a source of its own in the ledger. */
    public void postAgain() {
        if (state == RemittanceState.UNDONE) {
            version++;
        }
        moveTo(RemittanceState.POSTING, null);
    }

    public void paidBy(PayerId payer) {
        payerId = payer.value();
    }

    public RemittanceId id() {
        return new RemittanceId(id);
    }

    public long fileId() {
        return fileId;
    }

    public long firstSegment() {
        return firstSegment;
    }

    public String partnerName() {
        return partnerName;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public RemittanceState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Null where none came in its place. */
    public RemittanceId replacedBy() {
        return replacedBy == null ? null : new RemittanceId(replacedBy);
    }

    /** Null while it is not known which payer of the directory this is. */
    public PayerId payer() {
        return payerId == null ? null : new PayerId(payerId);
    }

    public int claimCount() {
        return claimCount;
    }

    public int claimsDone() {
        return claimsDone;
    }

    public String reason() {
        return reason;
    }

    public AdvisedPayment payment() {
        return payment;
    }

    public List<ProofTerm> proof() {
        return List.copyOf(proof);
    }

    public List<Finding> holdReasons() {
        return holdReasons.stream().map(HoldReason::finding).toList();
    }
}
