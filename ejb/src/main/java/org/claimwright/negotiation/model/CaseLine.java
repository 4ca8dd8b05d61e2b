package org.claimwright.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.claimwright.claims.BilledClaim;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.UnderpaymentId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.remittance.PaidClaimId;
import org.hibernate.annotations.DynamicUpdate;

/** A line that is talked about: what was expected and allowed when the case was opened, what is agreed, what came. */
@Entity
@Table(schema = "negotiation", name = "case_line")
@DynamicUpdate
public class CaseLine extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "case_line_id")
    private Long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "underpayment_id", updatable = false)
    private long underpaymentId;

    @Column(name = "claim_id", updatable = false)
    private long claimId;

    @Column(name = "paid_claim_id", updatable = false)
    private long paidClaimId;

    @Column(name = "payer_claim_number", updatable = false)
    private String payerClaimNumber;

    @Column(name = "patient_control_number", updatable = false)
    private String patientControlNumber;

    @Column(name = "service_date", updatable = false)
    private LocalDate serviceDate;

    @Column(name = "line_number", updatable = false)
    private int number;

    @Column(updatable = false)
    private String service;

    @Column(updatable = false)
    private Money charge;

    @Column(updatable = false)
    private Money expected;

    @Column(updatable = false)
    private Money allowed;

    @Column(updatable = false)
    private String arithmetic;

    private Money agreed;

    private Money received;

    @Column(name = "settled_by")
    private Long settledBy;

    protected CaseLine() {}

    public CaseLine(
            CaseId opened, Underpayment underpayment, UnderpaidLine line, BilledClaim claim, String payerClaimNumber) {
        this.caseId = opened.value();
        this.underpaymentId = underpayment.id().value();
        this.claimId = claim.id().value();
        this.paidClaimId = underpayment.paidClaim().value();
        this.payerClaimNumber = payerClaimNumber;
        this.patientControlNumber = claim.patientControlNumber();
        this.serviceDate = claim.serviceDate();
        this.number = line.number();
        this.service = line.service();
        this.charge = line.charge();
        this.expected = line.expected();
        this.allowed = line.allowed();
        this.arithmetic = line.arithmetic();
        this.received = line.allowed();
    }

    public void agree(Money amount) {
        agreed = amount;
        settledBy = null;
    }

    /** What stands now: nothing while no decision does. A decision other than the short one, after an agreement, settles the line. */
    public void receive(PaidClaimId decision, Money amount) {
        received = amount;
        settledBy = decision == null || agreed == null || decision.value() == paidClaimId ? null : decision.value();
    }

    public boolean isSettled() {
        return settledBy != null;
    }

    public boolean isSettledAsAgreed() {
        return settledBy != null && Objects.equals(agreed, received);
    }

    public long id() {
        return id;
    }

    public UnderpaymentId underpayment() {
        return new UnderpaymentId(underpaymentId);
    }

    public ClaimId claim() {
        return new ClaimId(claimId);
    }

    public PaidClaimId paidClaim() {
        return new PaidClaimId(paidClaimId);
    }

    public String payerClaimNumber() {
        return payerClaimNumber;
    }

    public String patientControlNumber() {
        return patientControlNumber;
    }

    public LocalDate serviceDate() {
        return serviceDate;
    }

    public int number() {
        return number;
    }

    public String service() {
        return service;
    }

    public Money charge() {
        return charge;
    }

    public Money expected() {
        return expected;
    }

    public Money allowed() {
        return allowed;
    }

    public String arithmetic() {
        return arithmetic;
    }

    /** Null before an agreement. */
    public Money agreed() {
        return agreed;
    }

    /** Null while no decision stands. */
    public Money received() {
        return received;
    }

    /** Null before a settlement. */
    public PaidClaimId settledBy() {
        return settledBy == null ? null : new PaidClaimId(settledBy);
    }

    public OfferSpread.Line spreadLine() {
        return new OfferSpread.Line(allowed, expected);
    }
}
