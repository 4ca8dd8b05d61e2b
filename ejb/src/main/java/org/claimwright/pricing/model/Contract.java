package org.claimwright.pricing.model;

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
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.pricing.LineLimit;

/** What a payer has agreed to with the practice, for the days of service from its first to its last. */
@Entity
@Table(schema = "pricing", name = "contract")
public class Contract extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "contract_id")
    private Long id;

    @Column(name = "payer_id", updatable = false)
    private long payerId;

    private String name;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "line_limit")
    private LineLimit limit;

    @Column(name = "default_percent", precision = 5, scale = 2)
    private BigDecimal defaultPercent;

    private Money tolerance;

    protected Contract() {}

    public Contract(ContractTerms terms) {
        this.payerId = terms.payer().value();
        change(terms);
    }

    /** All but the payer. */
    public final void change(ContractTerms terms) {
        name = terms.name();
        effectiveFrom = terms.from();
        effectiveTo = terms.to();
        limit = terms.limit();
        defaultPercent = terms.defaultPercent();
        tolerance = terms.tolerance();
    }

    public long id() {
        return id;
    }

    public ContractTerms terms() {
        return new ContractTerms(
                new PayerId(payerId), name, effectiveFrom, effectiveTo, limit, defaultPercent, tolerance);
    }
}
