package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.PatientId;

/** A visit that no payer is asked for: the patient owes it. */
@Entity
@Table(schema = "patientbilling", name = "self_pay")
public class SelfPayBill extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "self_pay_id")
    private Long id;

    @Column(name = "encounter_id", updatable = false)
    private long encounterId;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Column(updatable = false)
    private Money amount;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decided_by", updatable = false)
    private String decidedBy;

    @Column(name = "undone_on")
    private LocalDate undoneOn;

    @Column(name = "undone_by")
    private String undoneBy;

    protected SelfPayBill() {}

    public SelfPayBill(EncounterId encounter, PatientId patient, Money amount, LocalDate today, String person) {
        encounterId = encounter.value();
        patientId = patient.value();
        this.amount = amount;
        decidedOn = today;
        decidedBy = person;
    }

    public void undo(LocalDate today, String person) {
        undoneOn = today;
        undoneBy = person;
    }

    public long id() {
        return id;
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public Money amount() {
        return amount;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
