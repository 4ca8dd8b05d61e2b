package org.claimwright.patientbilling.model;

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
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.PlanEnd;
import org.claimwright.patientbilling.PlanId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.PatientId;

/** A plan as it was agreed. What is paid on it is not kept here: it is the sum of the payments that stand. */
@Entity
@Table(schema = "patientbilling", name = "plan")
public class PaymentPlan extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "plan_id")
    private Long id;

    @Column(name = "plan_number", updatable = false)
    private String number;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Column(updatable = false)
    private Money total;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "made_by", updatable = false)
    private String madeBy;

    @Column(updatable = false)
    private String disclosure;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private PlanEnd endedAs;

    @Column(name = "ended_by")
    private String endedBy;

    @ElementCollection
    @CollectionTable(schema = "patientbilling", name = "plan_instalment", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("number")
    private List<PlanInstalment> instalments = new ArrayList<>();

    protected PaymentPlan() {}

    /** @param disclosure null where none is needed */
    public PaymentPlan(
            String number,
            PatientId patient,
            List<PlanInstalment> instalments,
            LocalDate madeOn,
            String madeBy,
            String disclosure) {
        this.number = number;
        patientId = patient.value();
        total = Money.sum(instalments.stream().map(PlanInstalment::amount).toList());
        this.madeOn = madeOn;
        this.madeBy = madeBy;
        this.disclosure = disclosure;
        this.instalments.addAll(instalments);
    }

    public void end(PlanEnd how, LocalDate on, String person) {
        endedAs = how;
        endedOn = on;
        endedBy = person;
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public String number() {
        return number;
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public Money total() {
        return total;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public String madeBy() {
        return madeBy;
    }

    public String disclosure() {
        return disclosure;
    }

    public boolean hasEnded() {
        return endedOn != null;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public PlanEnd endedAs() {
        return endedAs;
    }

    public String endedBy() {
        return endedBy;
    }

    public List<PlanInstalment> instalments() {
        return List.copyOf(instalments);
    }
}
