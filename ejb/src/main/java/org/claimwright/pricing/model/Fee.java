package org.claimwright.pricing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;

/** The price of one unit of a procedure in a schedule; with a modifier, or with none. */
@Entity
@Table(schema = "pricing", name = "fee")
public class Fee extends PracticeOwned {
    public static final String NO_MODIFIER = "";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "fee_id")
    private Long id;

    @Column(name = "fee_schedule_id", updatable = false)
    private long scheduleId;

    @Column(name = "procedure_code", updatable = false)
    private String procedure;

    @Column(updatable = false)
    private String modifier;

    @Column(name = "amount")
    private long amountInCents;

    protected Fee() {}

    public Fee(long scheduleId, String procedure, String modifier, Money amount) {
        this.scheduleId = scheduleId;
        this.procedure = procedure;
        this.modifier = modifier;
        this.amountInCents = amount.inCents();
    }

    /** The price for a line: that of its first modifier which has one, else that without a modifier. */
    public static Optional<Fee> fitting(Collection<Fee> ofProcedure, List<String> modifiers) {
        return Stream.concat(modifiers.stream(), Stream.of(NO_MODIFIER))
                .flatMap(modifier -> ofProcedure.stream().filter(fee -> fee.modifier.equals(modifier)))
                .findFirst();
    }

    public void reprice(Money amount) {
        amountInCents = amount.inCents();
    }

    public String procedure() {
        return procedure;
    }

    public String modifier() {
        return modifier;
    }

    public Money amount() {
        return Money.cents(amountInCents);
    }
}
