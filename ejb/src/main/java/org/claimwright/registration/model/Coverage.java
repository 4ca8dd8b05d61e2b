package org.claimwright.registration.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.CoverageId;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientView;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.SubscriberView;

/** A patient's enrolment in a plan, at its rank, for a time. */
@Entity
@Table(schema = "registration", name = "coverage")
public class Coverage extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "coverage_id")
    private Long id;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    private int rank;

    @Column(name = "payer_id")
    private long payerId;

    @Column(name = "plan_name")
    private String planName;

    @Column(name = "group_number")
    private String groupNumber;

    @Column(name = "member_id")
    private String memberId;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    @Embedded
    @AttributeOverride(name = "firstName", column = @Column(name = "subscriber_first_name"))
    @AttributeOverride(name = "middleName", column = @Column(name = "subscriber_middle_name"))
    @AttributeOverride(name = "lastName", column = @Column(name = "subscriber_last_name"))
    @AttributeOverride(name = "birthDate", column = @Column(name = "subscriber_birth_date"))
    @AttributeOverride(name = "sex", column = @Column(name = "subscriber_sex"))
    @AttributeOverride(name = "address.line1", column = @Column(name = "subscriber_line1"))
    @AttributeOverride(name = "address.line2", column = @Column(name = "subscriber_line2"))
    @AttributeOverride(name = "address.city", column = @Column(name = "subscriber_city"))
    @AttributeOverride(name = "address.state", column = @Column(name = "subscriber_state"))
    @AttributeOverride(name = "address.zip", column = @Column(name = "subscriber_zip"))
    private Subscriber subscriber;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected Coverage() {}

    public Coverage(PatientId patient, CoverageForm form) {
        this.patientId = patient.value();
        change(form);
    }

    public final void change(CoverageForm form) {
        rank = form.rank();
        payerId = form.payer().value();
        planName = form.planName().strip();
        groupNumber = form.groupNumber().strip();
        memberId = form.memberId().strip();
        relationship = form.relationship();
        subscriber = form.subscriber() == null ? null : Subscriber.of(form.subscriber());
        effectiveFrom = form.effectiveFrom();
        effectiveTo = form.effectiveTo();
    }

    public void endOn(LocalDate lastDay) {
        effectiveTo = lastDay;
    }

    /** Takes the next better rank from the first day on: at once when it begins then or later, else as a coverage that follows this one. */
    public Optional<Coverage> moveUpOn(LocalDate firstDay) {
        if (!effectiveFrom.isBefore(firstDay)) {
            rank--;
            return Optional.empty();
        }
        var follower = continuedOn(firstDay);
        endOn(firstDay.minusDays(1));
        return Optional.of(follower);
    }

    private Coverage continuedOn(LocalDate firstDay) {
        var follower = new Coverage();
        follower.patientId = patientId;
        follower.rank = rank - 1;
        follower.payerId = payerId;
        follower.planName = planName;
        follower.groupNumber = groupNumber;
        follower.memberId = memberId;
        follower.relationship = relationship;
        follower.subscriber = subscriber;
        follower.effectiveFrom = firstDay;
        follower.effectiveTo = effectiveTo;
        return follower;
    }

    public CoverageOrder.Period period() {
        return new CoverageOrder.Period(rank, effectiveFrom, effectiveTo);
    }

    public CoverageId id() {
        return new CoverageId(id);
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public CoverageView view(PatientView patient) {
        return new CoverageView(
                id(),
                patient(),
                rank,
                new PayerId(payerId),
                planName,
                groupNumber,
                memberId,
                relationship,
                subscriber == null ? self(patient) : other(patient),
                effectiveFrom,
                effectiveTo);
    }

    private static SubscriberView self(PatientView patient) {
        return new SubscriberView(
                patient.firstName(),
                patient.middleName(),
                patient.lastName(),
                patient.birthDate(),
                patient.sex(),
                patient.address());
    }

    private SubscriberView other(PatientView patient) {
        return new SubscriberView(
                subscriber.firstName(),
                subscriber.middleName(),
                subscriber.lastName(),
                subscriber.birthDate(),
                subscriber.sex(),
                Optional.ofNullable(subscriber.address()).orElse(patient.address()));
    }
}
