package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.PaymentForm;
import org.claimwright.patientbilling.PaymentMethod;
import org.claimwright.patientbilling.PaymentPurpose;
import org.claimwright.patientbilling.PlanId;
import org.claimwright.patientbilling.ReceiptId;
import org.claimwright.patientbilling.ReceiptView;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.PatientId;

/** A payment of a patient. Written once; that it was undone is added. */
@Entity
@Table(schema = "patientbilling", name = "receipt")
public class Receipt extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "receipt_id")
    private Long id;

    @Column(name = "receipt_number", updatable = false)
    private String number;

    @Column(name = "entry_key", updatable = false)
    private String entryKey;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaymentMethod method;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaymentPurpose purpose;

    @Column(name = "encounter_id", updatable = false)
    private Long encounterId;

    @Column(name = "plan_id", updatable = false)
    private Long planId;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "received_by", updatable = false)
    private String receivedBy;

    @Column(name = "undone_on")
    private LocalDate undoneOn;

    @Column(name = "undone_by")
    private String undoneBy;

    protected Receipt() {}

    /** @param plan null when none is paid by it */
    public Receipt(String number, PaymentForm form, PlanId plan, LocalDate today, Instant now, String person) {
        this.number = number;
        entryKey = form.entryKey();
        patientId = form.patient().value();
        method = form.method();
        reference = form.reference().strip();
        amount = form.amount();
        purpose = form.purpose();
        encounterId = form.visit() == null ? null : form.visit().value();
        planId = plan == null ? null : plan.value();
        receivedOn = today;
        receivedAt = now;
        receivedBy = person;
    }

    public void undo(LocalDate today, String person) {
        undoneOn = today;
        undoneBy = person;
    }

    public boolean isUndone() {
        return undoneOn != null;
    }

    public ReceiptId id() {
        return new ReceiptId(id);
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public Money amount() {
        return amount;
    }

    public ReceiptView view() {
        return new ReceiptView(
                id(),
                number,
                patient(),
                method,
                reference,
                amount,
                purpose,
                encounterId == null ? null : new EncounterId(encounterId),
                planId == null ? null : new PlanId(planId),
                receivedOn,
                receivedAt,
                receivedBy,
                undoneOn,
                undoneBy);
    }
}
