package org.claimwright.pricing.model;

import java.util.List;

/** A contract with those of its rates that may be needed. */
public record AgreedRates(ContractTerms terms, List<ContractRate> rates) {
    public AgreedRates {
        rates = List.copyOf(rates);
    }
}
