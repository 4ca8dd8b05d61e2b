package org.claimwright.claims.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A service line as the claim carries it. */
@Embeddable
public class ClaimLine {
    @Column(name = "line_number")
    private int number;

    @Column(name = "charge_id")
    private long chargeId;

    @Column(name = "procedure_code")
    private String procedure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> modifiers;

    @Column(precision = 10, scale = 3)
    private BigDecimal units;

    @Column(name = "amount")
    private long amountInCents;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "diagnosis_pointers")
    private List<Integer> diagnosisPointers;

    @Column(name = "service_from")
    private LocalDate from;

    @Column(name = "service_to")
    private LocalDate to;

    protected ClaimLine() {}

    ClaimLine(ServiceLine line) {
        number = line.number();
        chargeId = line.charge();
        procedure = line.procedure();
        modifiers = List.copyOf(line.modifiers());
        units = line.units();
        amountInCents = line.amount().inCents();
        diagnosisPointers = List.copyOf(line.diagnosisPointers());
        from = line.from();
        to = line.to();
    }

    ServiceLine line() {
        return new ServiceLine(
                number, chargeId, procedure, modifiers, units, Money.cents(amountInCents), diagnosisPointers, from, to);
    }
}
