package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Dimensions;
import org.claimwright.practices.PracticeOwned;

/** What was paid before it was owed, used for one charge. */
@Entity
@Table(schema = "patientbilling", name = "prepayment_use")
public class PrepaymentUse extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "prepayment_use_id")
    private Long id;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Column(name = "charge_id", updatable = false)
    private long chargeId;

    @Column(name = "claim_id", updatable = false)
    private Long claimId;

    @Column(updatable = false)
    private Money amount;

    @Column(name = "used_on", updatable = false)
    private LocalDate usedOn;

    @Column(name = "undone_on")
    private LocalDate undoneOn;

    protected PrepaymentUse() {}

    public PrepaymentUse(Owed owed, Money amount, LocalDate today) {
        patientId = owed.dimensions().patient();
        chargeId = owed.charge();
        claimId = owed.dimensions().claim();
        this.amount = amount;
        usedOn = today;
    }

    public void undo(LocalDate today) {
        undoneOn = today;
    }

    public boolean stands() {
        return undoneOn == null;
    }

    public long id() {
        return id;
    }

    public long charge() {
        return chargeId;
    }

    public Money amount() {
        return amount;
    }

    public Dimensions dimensions() {
        return new Dimensions(patientId, null, claimId, chargeId, null);
    }
}
