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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.pricing.RateSetting;

/** What a contract allows for one unit of a procedure, with a modifier or none, in a setting or any, from a day on. */
@Entity
@Table(schema = "pricing", name = "contract_rate")
public class ContractRate extends PracticeOwned {
    private static final String NO_MODIFIER = "";
    private static final int DECIMALS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "contract_rate_id")
    private Long id;

    @Column(name = "contract_id", updatable = false)
    private long contractId;

    @Column(name = "procedure_code", updatable = false)
    private String procedure;

    @Column(updatable = false)
    private String modifier;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RateSetting setting;

    @Column(precision = 12, scale = DECIMALS)
    private BigDecimal amount;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected ContractRate() {}

    public ContractRate(long contractId, RateRow row) {
        this.contractId = contractId;
        this.procedure = row.procedure();
        this.modifier = row.modifier();
        this.setting = row.setting();
        this.amount = row.amount();
        this.effectiveFrom = row.from();
        this.effectiveTo = row.to();
    }

    /**
     * The rate for a line: that of its first modifier which has one, else that without a modifier; of these the one for its
     * setting before the one for any place; of these the one that began last.
     */
    public static Optional<ContractRate> fitting(
            Collection<ContractRate> rates, String procedure, List<String> modifiers, RateSetting where, LocalDate on) {
        var ofProcedure = rates.stream()
                .filter(rate -> rate.procedure.equals(procedure) && rate.holdsOn(on))
                .sorted(Comparator.comparing((ContractRate rate) -> rate.effectiveFrom)
                        .reversed())
                .toList();
        return Stream.concat(modifiers.stream(), Stream.of(NO_MODIFIER))
                .flatMap(modifier -> Stream.of(where, RateSetting.ANY)
                        .flatMap(setting -> ofProcedure.stream().filter(rate -> rate.isFor(modifier, setting))))
                .findFirst();
    }

    private boolean isFor(String wanted, RateSetting where) {
        return modifier.equals(wanted) && setting == where;
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public long contractId() {
        return contractId;
    }

    public RateRow row() {
        return new RateRow(procedure, modifier, setting, amount, effectiveFrom, effectiveTo);
    }

    BigDecimal amount() {
        return amount;
    }
}
