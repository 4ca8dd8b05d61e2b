package org.claimwright.pricing.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.Expectation;
import org.claimwright.pricing.LineLimit;
import org.claimwright.pricing.PricedService;

/**
 * Prices a line by the contract in force on its day: rate times units, or the default percentage of the charge, rounded half up to
 * the cent once; then, where the contract says so, no more than the charge. How it came about is told with it.
 */
public final class ExpectedAllowed {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int CENTS = 2;

    private final List<AgreedRates> contracts;
    private final FacilityPlaces facilities;

    /** @param contracts with the payer */
    public ExpectedAllowed(List<AgreedRates> contracts, FacilityPlaces facilities) {
        this.contracts = List.copyOf(contracts);
        this.facilities = facilities;
    }

    public Expectation of(PricedService service) {
        return contracts.stream()
                .filter(contract -> contract.terms().isInForce(service.on()))
                .findFirst()
                .map(contract -> by(contract, service))
                .orElseGet(() -> none(
                        service,
                        "",
                        Money.ZERO,
                        "no contract with this payer was in force on " + Days.written(service.on())));
    }

    private Expectation by(AgreedRates contract, PricedService service) {
        var setting = facilities.settingOf(service.placeOfService(), service.on());
        return ContractRate.fitting(contract.rates(), service.procedure(), service.modifiers(), setting, service.on())
                .map(rate -> byRate(contract.terms(), rate.amount(), service))
                .orElseGet(() -> byPercent(contract.terms(), service));
    }

    private static Expectation byRate(ContractTerms terms, BigDecimal rate, PricedService service) {
        var product = Money.of(rate.multiply(service.units()).setScale(CENTS, RoundingMode.HALF_UP));
        var sum = units(service.units()) + " × $" + written(rate) + " = " + product.dollars();
        return limited(terms, rate, product, sum, service);
    }

    private static Expectation byPercent(ContractTerms terms, PricedService service) {
        if (terms.defaultPercent() == null) {
            var why = service.procedure() + " has no rate in " + terms.name() + ", and no percentage for what has none";
            return none(service, terms.name(), terms.tolerance(), why);
        }
        var part = service.charge().times(terms.defaultPercent().divide(HUNDRED), RoundingMode.HALF_UP);
        var sum = "no rate: " + plain(terms.defaultPercent()) + " % of the charge, "
                + service.charge().dollars() + ", = " + part.dollars();
        return limited(terms, null, part, sum, service);
    }

    private static Expectation limited(
            ContractTerms terms, BigDecimal rate, Money amount, String sum, PricedService service) {
        var charge = service.charge();
        if (terms.limit() == LineLimit.LESSER_OF && charge.compareTo(amount) < 0) {
            var words = sum + "; the charge, " + charge.dollars() + ", is less";
            return new Expectation(service.line(), rate, charge, terms.tolerance(), terms.name(), words);
        }
        return new Expectation(service.line(), rate, amount, terms.tolerance(), terms.name(), sum);
    }

    private static Expectation none(PricedService service, String contract, Money tolerance, String why) {
        return new Expectation(service.line(), null, null, tolerance, contract, why);
    }

    private static String units(BigDecimal units) {
        return plain(units) + (units.compareTo(BigDecimal.ONE) == 0 ? " unit" : " units");
    }

    private static String written(BigDecimal rate) {
        var stripped = rate.stripTrailingZeros();
        return (stripped.scale() < CENTS ? stripped.setScale(CENTS) : stripped).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
