package org.claimwright.charges.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.charges.ChargeId;
import org.claimwright.charges.ChargeStatus;
import org.claimwright.charges.ChargeView;
import org.claimwright.charges.PriceSource;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A service line of a visit. Its version counts what was posted for it: each is a source of its own in the ledger. */
@Entity
@Table(schema = "charges", name = "charge")
public class Charge extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "charge_id")
    private Long id;

    @Column(name = "encounter_id", updatable = false)
    private long encounterId;

    @Column(name = "line_number", updatable = false)
    private short lineNumber;

    @Column(name = "procedure_code")
    private String procedure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> modifiers;

    @Column(precision = 10, scale = 3)
    private BigDecimal units;

    @Column(name = "unit_price")
    private long unitPriceInCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_source")
    private PriceSource priceSource;

    @Column(name = "amount")
    private long amountInCents;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "diagnosis_pointers")
    private List<Integer> diagnosisPointers;

    @Column(name = "service_from")
    private LocalDate from;

    @Column(name = "service_to")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private ChargeStatus status = ChargeStatus.UNBILLED;

    private int version = 1;

    protected Charge() {}

    public Charge(EncounterId encounter, int lineNumber, ServiceLine line) {
        this.encounterId = encounter.value();
        this.lineNumber = (short) lineNumber;
        describe(line);
    }

    /** Takes the line over as it is; one whose amount differs from what was posted has to be {@link #correct}ed. */
    public final void describe(ServiceLine line) {
        procedure = line.procedure();
        modifiers = List.copyOf(line.modifiers());
        units = line.units();
        unitPriceInCents = line.unitPrice().inCents();
        priceSource = line.priceSource();
        amountInCents = line.amount().inCents();
        diagnosisPointers = List.copyOf(line.diagnosisPointers());
        from = line.from();
        to = line.to();
    }

    /** The next version, to be posted after this one is reversed. */
    public void correct(ServiceLine line) {
        describe(line);
        version++;
    }

    public void withdraw() {
        status = ChargeStatus.WITHDRAWN;
    }

    public void bill() {
        status = ChargeStatus.BILLED;
    }

    public void unbill() {
        status = ChargeStatus.UNBILLED;
    }

    public boolean isBilled() {
        return status == ChargeStatus.BILLED;
    }

    public boolean isWithdrawn() {
        return status == ChargeStatus.WITHDRAWN;
    }

    public boolean isUnbilled() {
        return status == ChargeStatus.UNBILLED;
    }

    public ChargeId id() {
        return new ChargeId(id);
    }

    public int lineNumber() {
        return lineNumber;
    }

    public int version() {
        return version;
    }

    public Money amount() {
        return Money.cents(amountInCents);
    }

    public ChargeView view() {
        return new ChargeView(
                id(),
                new EncounterId(encounterId),
                lineNumber,
                procedure,
                List.copyOf(modifiers),
                units,
                amount(),
                List.copyOf(diagnosisPointers),
                from,
                to,
                Money.cents(unitPriceInCents),
                priceSource,
                status);
    }
}
