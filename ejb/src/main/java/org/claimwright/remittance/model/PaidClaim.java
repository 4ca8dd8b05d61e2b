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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.remittance.PaidClaimId;
import org.claimwright.remittance.PaidClaimState;
import org.claimwright.remittance.RemittanceId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;

/** A decision of a remittance as it came, and what became of it. What the payer said never changes. */
@Entity
@Table(schema = "remittance", name = "paid_claim")
@DynamicUpdate
public class PaidClaim extends PracticeOwned {
    private static final int NUMBERS_AT_ONCE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paid_claim_number")
    @SequenceGenerator(
            name = "paid_claim_number",
            schema = "remittance",
            sequenceName = "paid_claim_number",
            allocationSize = NUMBERS_AT_ONCE)
    @Column(name = "paid_claim_id")
    private Long id;

    @Column(name = "remittance_id", updatable = false)
    private long remittanceId;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private PaidClaimState state;

    private int version;

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "matched_by")
    private String matchedBy;

    private String reason;

    private Money contractual = Money.ZERO;

    @Column(name = "patient_share")
    private Money patientShare = Money.ZERO;

    private Money denied = Money.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private ClaimStatus statusBefore;

    private Long reverses;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Embedded
    private AdvisedClaim advised;

    @ElementCollection
    @CollectionTable(schema = "remittance", name = "paid_line", joinColumns = @JoinColumn(name = "paid_claim_id"))
    @OrderBy("number")
    @BatchSize(size = NUMBERS_AT_ONCE)
    private List<AdvisedLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "remittance", name = "paid_adjustment", joinColumns = @JoinColumn(name = "paid_claim_id"))
    @OrderBy("line, number")
    @BatchSize(size = NUMBERS_AT_ONCE)
    private List<AdvisedAdjustment> adjustments = new ArrayList<>();

    protected PaidClaim() {}

    public PaidClaim(RemittanceId remittance, int position, Advice.Claim claim, PaidClaimState state) {
        this.remittanceId = remittance.value();
        this.position = position;
        this.state = state;
        this.advised = claim.advised();
        this.lines.addAll(claim.lines());
        this.adjustments.addAll(claim.adjustments());
    }

    /** A claim of ours is found; how, is told to whoever asks. */
    public void match(ClaimId claim, ClaimStatus before, String by) {
        claimId = claim.value();
        statusBefore = before;
        matchedBy = by;
    }

    /** A person says that no claim of ours is meant after all. */
    public void unmatch() {
        claimId = null;
        statusBefore = null;
        matchedBy = null;
    }

    public void reverse(PaidClaim earlier) {
        reverses = earlier.id;
    }

    /** The next posting is a source of its own in the ledger. */
    public void beginPosting() {
        version++;
    }

    public void post(Posted posted, LocalDate on) {
        settle(PaidClaimState.POSTED, null, on);
        contractual = posted.contractual();
        patientShare = posted.patientShare();
        denied = posted.denied();
    }

    public void leaveUnmatched(String why, LocalDate on) {
        settle(PaidClaimState.UNMATCHED, why, on);
    }

    public void note(LocalDate on) {
        settle(PaidClaimState.NOTED, null, on);
    }

    public void fail(String why) {
        state = PaidClaimState.FAILED;
        reason = why;
    }

    public void undo() {
        settle(PaidClaimState.UNDONE, null, null);
        reverses = null;
    }

    public void waitAgain() {
        settle(PaidClaimState.WAITING, null, null);
    }

    private void settle(PaidClaimState next, String why, LocalDate on) {
        state = next;
        reason = why;
        postedOn = on;
        contractual = Money.ZERO;
        patientShare = Money.ZERO;
        denied = Money.ZERO;
    }

    public PaidClaimId id() {
        return new PaidClaimId(id);
    }

    public RemittanceId remittance() {
        return new RemittanceId(remittanceId);
    }

    public int position() {
        return position;
    }

    public PaidClaimState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Null while it belongs to no claim we know. */
    public ClaimId claim() {
        return claimId == null ? null : new ClaimId(claimId);
    }

    public String matchedBy() {
        return matchedBy;
    }

    public String reason() {
        return reason;
    }

    public Money contractual() {
        return contractual;
    }

    public Money patientShare() {
        return patientShare;
    }

    public Money denied() {
        return denied;
    }

    public ClaimStatus statusBefore() {
        return statusBefore;
    }

    /** Null where it takes nothing back. */
    public PaidClaimId reverses() {
        return reverses == null ? null : new PaidClaimId(reverses);
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    public AdvisedClaim advised() {
        return advised;
    }

    public ClaimDecision decision() {
        return advised.decision();
    }

    public List<AdvisedLine> lines() {
        return List.copyOf(lines);
    }

    public List<AdvisedAdjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    public Advice.Claim whole() {
        return new Advice.Claim(advised, lines, adjustments);
    }
}
