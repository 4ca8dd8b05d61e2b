package org.claimwright.pricing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.claimwright.practices.PracticeOwned;

/** A practice's prices for the days from its first to its last; without a last day it goes on. */
@Entity
@Table(schema = "pricing", name = "fee_schedule")
public class FeeSchedule extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "fee_schedule_id")
    private Long id;

    private String name;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected FeeSchedule() {}

    public FeeSchedule(String name, LocalDate effectiveFrom, LocalDate effectiveTo) {
        change(name, effectiveFrom, effectiveTo);
    }

    public final void change(String newName, LocalDate from, LocalDate to) {
        name = newName;
        effectiveFrom = from;
        effectiveTo = to;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }
}
