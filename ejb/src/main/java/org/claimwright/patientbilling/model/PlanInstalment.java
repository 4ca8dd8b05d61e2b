package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/** A part of a plan as it was agreed; counted from 1. */
@Embeddable
public record PlanInstalment(
        @Column(name = "instalment_number") int number, @Column(name = "due_on") LocalDate dueOn, Money amount) {}
