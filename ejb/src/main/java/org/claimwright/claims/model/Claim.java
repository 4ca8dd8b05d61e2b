package org.claimwright.claims.model;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.CoverageId;
import org.claimwright.registration.PatientId;
import org.hibernate.annotations.BatchSize;

/**
 * One version of the bill for an encounter to one payer. While it is in work its coverage and lines are taken anew at each check;
 * once it has left they stay as they were sent.
 */
@Entity
@Table(schema = "claims", name = "claim")
public class Claim extends PracticeOwned {
    private static final int READ_AT_ONCE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "claim_id")
    private Long id;

    @Column(name = "encounter_id", updatable = false)
    private long encounterId;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Column(name = "coverage_id")
    private long coverageId;

    @Column(name = "payer_id")
    private long payerId;

    @Column(name = "patient_control_number", updatable = false)
    private String patientControlNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClaimFrequency frequency;

    @Column(updatable = false)
    private int version;

    @Column(name = "earlier_claim_id", updatable = false)
    private Long earlierClaimId;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.DRAFT;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "service_date")
    private LocalDate serviceDate;

    @Column(name = "total_charge")
    private long totalChargeInCents;

    @Column(name = "payer_claim_number")
    private String payerClaimNumber;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(schema = "claims", name = "claim_line", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderBy("number")
    @BatchSize(size = READ_AT_ONCE)
    private List<ClaimLine> lines = new ArrayList<>();

    protected Claim() {}

    /** The first bill for an encounter. */
    public static Claim original(
            String patientControlNumber, EncounterId encounter, PatientId patient, LocalDate serviceDate, Instant at) {
        var claim = new Claim();
        claim.patientControlNumber = patientControlNumber;
        claim.encounterId = encounter.value();
        claim.patientId = patient.value();
        claim.serviceDate = serviceDate;
        claim.frequency = ClaimFrequency.ORIGINAL;
        claim.version = 1;
        claim.createdAt = at;
        claim.statusSince = at;
        return claim;
    }

    /** The next version, by which this one is replaced or voided; it begins with the lines that were sent. */
    public Claim nextVersion(ClaimFrequency reason, Instant at) {
        var number = baseNumber() + (reason == ClaimFrequency.VOID ? "V" : "R") + version;
        var next = original(number, encounter(), patient(), serviceDate, at);
        next.frequency = reason;
        next.version = version + 1;
        next.earlierClaimId = id;
        next.coverageId = coverageId;
        next.payerId = payerId;
        next.take(lines());
        return next;
    }

    public void bill(CoverageOnClaim coverage) {
        billFirst(new CoverageId(coverage.id()), new PayerId(coverage.payer().id()));
    }

    public void billFirst(CoverageId coverage, PayerId payer) {
        refuseChangeOfWhatLeft();
        coverageId = coverage.value();
        payerId = payer.value();
    }

    /** Lines are written anew only when they differ, so that a check that finds nothing new writes nothing. */
    public final void take(List<ServiceLine> current) {
        refuseChangeOfWhatLeft();
        if (!lines().equals(current)) {
            lines.clear();
            current.forEach(line -> lines.add(new ClaimLine(line)));
            totalChargeInCents = Money.sum(
                            current.stream().map(ServiceLine::amount).toList())
                    .inCents();
        }
    }

    public void takeServiceDate(LocalDate day) {
        refuseChangeOfWhatLeft();
        serviceDate = day;
    }

    public void moveTo(ClaimStatus next, Instant at) {
        if (next != status) {
            status = next;
            statusSince = at;
        }
    }

    /** The first number a payer gives stays: a second one, of a claim that was split, is on the timeline. */
    public void knownToPayerAs(String number) {
        if (payerClaimNumber == null && !number.isBlank()) {
            payerClaimNumber = number;
        }
    }

    /** The payer has it, or will, or has decided on it; a void bills nothing. */
    public boolean isBilled() {
        return (status.isWithPayer() || status.isDecided()) && frequency != ClaimFrequency.VOID;
    }

    private void refuseChangeOfWhatLeft() {
        if (!status.isInWork()) {
            throw new IllegalStateException("claim " + id + " is " + status + " and stays as it was sent");
        }
    }

    private String baseNumber() {
        return patientControlNumber.replaceFirst("[RV]\\d+$", "");
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    public EncounterId encounter() {
        return new EncounterId(encounterId);
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public CoverageId coverage() {
        return new CoverageId(coverageId);
    }

    public PayerId payer() {
        return new PayerId(payerId);
    }

    public String patientControlNumber() {
        return patientControlNumber;
    }

    public ClaimFrequency frequency() {
        return frequency;
    }

    public int version() {
        return version;
    }

    /** Null for an original. */
    public ClaimId earlierVersion() {
        return earlierClaimId == null ? null : new ClaimId(earlierClaimId);
    }

    public ClaimStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public LocalDate serviceDate() {
        return serviceDate;
    }

    public Money totalCharge() {
        return Money.cents(totalChargeInCents);
    }

    public String payerClaimNumber() {
        return payerClaimNumber;
    }

    public List<ServiceLine> lines() {
        return lines.stream().map(ClaimLine::line).toList();
    }
}
